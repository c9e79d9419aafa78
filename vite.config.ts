import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** SvelteKit hides its route announcer with an inline style, which our content policy refuses; app.css hides it. */
const announcerWithoutInlineStyle: Plugin = {
  name: 'announcer-without-inline-style',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/generated/root.svelte')
      ? code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1')
      : null,
};

export default defineConfig({
  plugins: [announcerWithoutInlineStyle, sveltekit(), svelteTesting()],
  worker: { format: 'es' },
  build: { target: 'es2022', rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    include: ['tests/{unit,data,charts,components}/**/*.test.ts'],
    onConsoleLog: (log) => {
      throw new Error(`a test wrote to the console: ${log}`);
    },
  },
});
