/** Where the site is published, without a slash at its end: files that leave it name whole addresses. */
export const SITE_ORIGIN =
  (import.meta.env.VITE_SITE_ORIGIN as string | undefined) ?? 'https://as-reported.example';
