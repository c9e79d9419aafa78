import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import adapter from '@sveltejs/adapter-static';

/** The content policy names the one script of the page's own by its hash. */
const [, script] = /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

const files = adapter({ precompress: true });

/** What pages load and the adapter does not take for text. */
const COMPRESSED = ['build/api/corpus.arrow'];

/**
 * Plain files, and in the headers file a rule for each route of pages: all but a chart's own frame
 * refuse to be framed. One rule for `/*` would be shorter, but hosts let none take it back.
 * @type {import('@sveltejs/kit').Adapter}
 */
const filesAndFraming = {
  name: files.name,
  adapt: async (builder) => {
    await files.adapt(builder);
    for (const path of COMPRESSED) {
      const bytes = await readFile(path);
      await writeFile(`${path}.br`, brotliCompressSync(bytes));
      await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
    const pages = builder.routes.filter(({ page }) => page.methods.length > 0);
    const rules = pages
      .map(({ id }) => id.replace(/\[.*/, '*'))
      .filter((path) => path !== '/embed/*')
      .map((path) => `\n${path}\n  Content-Security-Policy: frame-ancestors 'none'\n`);
    await appendFile('build/_headers', rules.join(''));
  },
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: filesAndFraming,
    // Absolute addresses, so that 404.html finds its style sheet at any depth.
    paths: { base: process.env.BASE_PATH ?? '', relative: false },
    // Where the site will be: preview images need whole addresses.
    prerender: { origin: process.env.VITE_SITE_ORIGIN },
    typescript: {
      config: (config) => {
        config.include.push(
          '../tests/**/*.ts',
          '../tests/**/*.svelte',
          '../data/**/*.json',
          '../*.config.js',
        );
        config.exclude = config.exclude.filter((path) => !path.includes('service-worker'));
      },
    },
    serviceWorker: {
      // Registered when a page is idle, and by no chart in a frame: see `src/routes/offline.ts`.
      register: false,
      // What pages ask for; the rest is for hosts, robots and other sites.
      files: (name) => /^(icon.*|manifest\.webmanifest)$/.test(name),
    },
    // The style is in the page: the first paint waits for no second request.
    inlineStyleThreshold: 16_384,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', scriptHash],
        'worker-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
      },
    },
  },
};
