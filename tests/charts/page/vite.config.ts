import { defineConfig } from 'vite';

/** The page of all charts: from the top of the repository, without SvelteKit. */
export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  publicDir: false,
  server: { open: '/tests/charts/page/index.html' },
});
