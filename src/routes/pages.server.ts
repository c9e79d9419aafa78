import { ABOUT } from '#lib/views/abouts.ts';
import { VIEW_IDS, VIEW_NAMES } from '#lib/views/index.ts';
import { corpus } from './corpus.server';

/** A page that search engines and programs are told of. */
interface SitePage {
  /** From the top of the site. */
  path: string;
  title: string;
  about: string;
}

/** Every page, but for those of single papers. */
export const PAGES: readonly SitePage[] = [
  { path: '/', title: 'Overview', about: 'Three charts under one set of filters, and all claims.' },
  ...VIEW_IDS.map((id) => ({
    path: `/charts/${id}`,
    title: VIEW_NAMES[id],
    about: ABOUT[id].title,
  })),
  { path: '/compare', title: 'Compare', about: 'Two to six papers side by side.' },
  { path: '/papers', title: 'Papers', about: 'All papers; each has a page with its figures.' },
  { path: '/about', title: 'Method', about: 'How figures are read, converted and left out.' },
  { path: '/data', title: 'Data', about: 'The files, every field, snippets, how to cite.' },
];

/** Paths of all pages, those of single papers last. */
export const sitePaths = () => [
  ...PAGES.map(({ path }) => path),
  ...corpus.papers.map(({ id }) => `/papers/${id}`),
];
