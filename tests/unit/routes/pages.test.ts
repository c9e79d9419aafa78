import { expect, it } from 'vitest';
import { loadCorpus } from '#lib/corpus/files.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { sitePaths } from '../../../src/routes/pages.server.ts';

const routes = Object.keys(import.meta.glob('/src/routes/**/+page.svelte')).map(
  (file) => file.replace('/src/routes', '').replace('/+page.svelte', '') || '/',
);

it('are all that there are, each once, but for the page that is not found and those in frames', () => {
  const expected = routes
    .filter((route) => route !== '/404' && route !== '/embed/[view]')
    .flatMap((route) => {
      if (route === '/charts/[view]') return VIEW_IDS.map((id) => `/charts/${id}`);
      if (route === '/papers/[id]') return loadCorpus().papers.map(({ id }) => `/papers/${id}`);
      return [route];
    });
  expect(sitePaths().sort()).toEqual(expected.sort());
});
