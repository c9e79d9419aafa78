import type { PaperRecord } from '../../schema';
import { personOf } from './person';

/** Papers as CSL-JSON, which Zotero, Pandoc and citeproc read: preprints, with a confirmed venue as `note`. */
export const toCsl = (papers: readonly PaperRecord[]) =>
  JSON.stringify(papers.map(item), null, 2) + '\n';

const item = ({ id, title, authors, date, arxiv, venue }: PaperRecord) => ({
  id,
  type: 'article',
  title,
  author: authors.map(name),
  issued: { 'date-parts': [date.split('-').map(Number)] },
  publisher: 'arXiv',
  number: `arXiv:${arxiv}`,
  archive: 'arXiv',
  archive_location: arxiv,
  URL: `https://arxiv.org/abs/${arxiv}`,
  ...(venue !== null && { note: venue }),
});

function name(author: string) {
  const person = personOf(author);
  if ('literal' in person) return person;
  const { family, given, particle, suffix } = person;
  return {
    family,
    given,
    ...(particle !== null && { 'non-dropping-particle': particle }),
    ...(suffix !== null && { suffix }),
  };
}
