/** Where the site is published, without a slash at its end: files that leave it name whole addresses. */
export const SITE_ORIGIN =
  (import.meta.env.VITE_SITE_ORIGIN as string | undefined) ?? 'https://as-reported.example';

/** Where mistakes are reported: the list of issues of the project's tracker. */
export const TRACKER =
  (import.meta.env.VITE_TRACKER as string | undefined) ??
  'https://github.com/as-reported/as-reported/issues';
