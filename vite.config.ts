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

export default defineConfig({
  plugins: [announcerWithoutInlineStyle, withoutDefinitions, sveltekit(), svelteTesting()],
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
    include: ['tests/{unit,data,charts,components}/**/*.test.ts'],
    onConsoleLog: (log) => {
      throw new Error(`a test wrote to the console: ${log}`);
    },
  },
});
