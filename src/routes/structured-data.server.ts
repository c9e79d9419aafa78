import { articleLd, datasetLd, ldElement } from '#lib/export/site/json-ld.ts';
import { corpus } from './corpus.server';
import { site } from './site.server';

/**
 * What a page says of itself to search engines, as an element for its head.
 * @param route id of the route, null where none matches
 * @param paper the paper of a paper's page
 * @returns empty where a page is neither the corpus nor a paper
 */
export function structuredData(route: string | null, paper: string | undefined): string {
  if (route === '/' || route === '/data') return ldElement(datasetLd(corpus, site));
  const found = route === '/papers/[id]' && corpus.papers.find(({ id }) => id === paper);
  return found ? ldElement(articleLd(found, site)) : '';
}
