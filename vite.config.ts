import { readFile, writeFile } from 'node:fs/promises';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** SvelteKit hides its route announcer with an inline style, which our content policy refuses; page.css hides it. */
const announcerWithoutInlineStyle: Plugin = {
  name: 'announcer-without-inline-style',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/generated/root.svelte')
      ? code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1')
      : null,
};

/** The build's manifest names a Worker without its parts; the service worker keeps what stands there. */
const workerPartsInManifest: Plugin = {
  name: 'worker-parts-in-manifest',
  apply: 'build',
  writeBundle: async ({ dir }, bundle) => {
    const [file, ...assets] = Object.keys(bundle).filter((name) => /\/workers\/.*\.js$/.test(name));
    if (!file || !dir?.endsWith('/client')) return;
    const manifest = `${dir}/.vite/manifest.json`;
    const entries = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, object>;
    await writeFile(manifest, JSON.stringify({ ...entries, workers: { file, assets } }));
  },
};

/** Modules that every page begins with. */
const RUNTIME =
  /\/node_modules\/(svelte|@sveltejs\/kit|esm-env)\/|virtual:|preload-helper|\/src\/(routes\/base|lib\/components\/context|lib\/engine\/(browser|engine))\./;

/** The field's terms: also on pages without a chart. */
const TERMS = /\/src\/lib\/(schema\/terms|checks\/finding)\./;
/** What addresses are read by: also on pages without filters. */
const ADDRESS = /\/src\/lib\/schema\/(levels|conditions)\./;

/** Modules that every page of charts begins with, with what they import. */
const FIRST = /\/src\/routes\/ExplorerPage\.svelte/;

/**
 * Whatever a page begins with comes in few files: in many, for every set of pages that share a
 * module, it would be a kilobyte more. For the browser only: on the server SvelteKit finds a page's
 * style sheets by the chunks that it has by itself.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  apply: 'build',
  config: ({ build }) =>
    build?.ssr
      ? {}
      : {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'runtime', test: RUNTIME, priority: 2 },
                    { name: 'terms', test: TERMS, priority: 2 },
                    { name: 'address', test: ADDRESS, priority: 2 },
                    { name: 'charts', test: FIRST, priority: 1 },
                  ],
                },
              },
            },
          },
        },
};

/** d3-transition and d3-selection declare side effects, and would come along with any part of d3. */
const WITHOUT_ALL_OF_D3 = {
  moduleSideEffects: (id: string) => !/\/node_modules\/d3(-[a-z]+)?\//.test(id),
};

/** Tests that need a document, or a browser's parser. */
const WITH_DOCUMENT = [
  'tests/components/**/*.test.ts',
  'tests/unit/export/pictures/{card,picture}.test.ts',
  'tests/unit/export/site/{atom,sitemap}.test.ts',
];

/** Tests that put a module in another's place, which no other test may meet. */
const WITH_MOCKS = [
  'tests/unit/chart/theme.test.ts',
  'tests/unit/schema/definitions.test.ts',
  'tests/unit/views/overhead.test.ts',
];

export default defineConfig({
  plugins: [announcerWithoutInlineStyle, workerPartsInManifest, sveltekit(), fewFiles],
  // Known from the start: found one by one, as the Worker asks for them, each would reload the page.
  optimizeDeps: {
    include: ['@observablehq/plot', '@uwdata/flechette', 'arquero', 'comlink', 'd3', 'fflate'],
  },
  worker: { format: 'es', rolldownOptions: { treeshake: WITHOUT_ALL_OF_D3 } },
  build: {
    target: 'es2022',
    rolldownOptions: {
      checks: { bundlerTimings: false },
      treeshake: WITHOUT_ALL_OF_D3,
    },
  },
  test: {
    // A property test tries hundreds of cases, and a busy machine takes its time.
    testTimeout: 60_000,
    maxWorkers: '100%',
    // Files share their worker's modules, so that these, and the corpus, are loaded once a worker:
    // a test leaves nothing behind that another could meet.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    onConsoleLog: (log) => {
      throw new Error(`a test wrote to the console: ${log}`);
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{unit,data,charts}/**/*.test.ts'],
          exclude: [...WITH_DOCUMENT, ...WITH_MOCKS],
        },
      },
      { extends: true, test: { name: 'mocked', include: WITH_MOCKS, isolate: true } },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: { name: 'jsdom', include: WITH_DOCUMENT, environment: 'jsdom' },
      },
    ],
  },
});
