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

/** Arquero's tables bring an Arrow encoder along, 6 kB that the Worker never runs. */
const withoutArrow: Plugin = {
  name: 'without-arrow',
  enforce: 'pre',
  load: (id) => {
    const [, name] = /arquero\/src\/format\/(to-arrow|to-arrow-ipc)\.js$/.exec(id) ?? [];
    if (!name) return null;
    const encoder = name === 'to-arrow' ? 'toArrow' : 'toArrowIPC';
    return `export function ${encoder}() { throw new Error('no Arrow encoder in this build'); }`;
  },
};

/** Arquero reads its expressions with all of acorn; ours are read with less. */
const smallParser: Plugin = {
  name: 'small-parser',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'acorn' && importer?.includes('/arquero/')
      ? new URL('src/lib/engine/parse-expression.ts', import.meta.url).pathname
      : null,
};

/** Definitions are for curators; pages name things by their labels, and 6 kB stay at home. */
const withoutDefinitions: Plugin = {
  name: 'without-definitions',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/data\/vocabulary\/\w+\.json/.test(id)
      ? JSON.stringify(
          (JSON.parse(code) as Record<string, unknown>[]).map((entry) => ({
            ...entry,
            definition: undefined,
          })),
        )
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

/** Plot brings its own legends, tips and pointers along; ours are other, and 8 kB stay at home. */
const UNUSED_OF_PLOT: Record<string, string> = {
  'legends.js':
    'export const legend = () => null, exposeLegends = () => () => null, createLegends = () => [];',
  'marks/tip.js': 'export class Tip {}; export const tip = () => null;',
  'interactions/pointer.js':
    'const as = (x) => x; export { as as pointer, as as pointerX, as as pointerY, as as anchorX, as as anchorY };',
};
const withoutUnusedPlot: Plugin = {
  name: 'without-unused-plot',
  apply: 'build',
  enforce: 'pre',
  load: (id) => {
    const [, path = ''] = /@observablehq\/plot\/src\/(.+)$/.exec(id) ?? [];
    return UNUSED_OF_PLOT[path] ?? null;
  },
};

/** Modules that every page begins with. */
const RUNTIME =
  /\/node_modules\/(svelte|@sveltejs\/kit|esm-env)\/|virtual:|preload-helper|\/src\/routes\/base\./;

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
                    { name: 'terms', test: /\/src\/lib\/schema\/terms\./, priority: 2 },
                    { name: 'charts', test: FIRST, priority: 1 },
                  ],
                },
              },
            },
          },
        },
};

/** Tests that need a document, or a browser's parser. */
const WITH_DOCUMENT = [
  'tests/components/**/*.test.ts',
  'tests/unit/export/pictures/{card,picture}.test.ts',
  'tests/unit/export/site/{atom,sitemap}.test.ts',
];

export default defineConfig({
  plugins: [
    announcerWithoutInlineStyle,
    withoutDefinitions,
    withoutUnusedPlot,
    workerPartsInManifest,
    sveltekit(),
    fewFiles,
  ],
  worker: { format: 'es', plugins: () => [withoutArrow, smallParser, withoutDefinitions] },
  build: {
    target: 'es2022',
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // d3-transition and d3-selection declare side effects, and would come along with any part of d3.
      treeshake: { moduleSideEffects: (id) => !/\/node_modules\/d3(-[a-z]+)?\//.test(id) },
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
          exclude: WITH_DOCUMENT,
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: { name: 'jsdom', include: WITH_DOCUMENT, environment: 'jsdom' },
      },
    ],
  },
});
