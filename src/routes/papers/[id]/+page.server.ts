import { error } from '@sveltejs/kit';
import { toBibtex } from '#lib/export/references/bibtex.ts';
import { corpus } from '../../corpus.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => corpus.papers.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const found = corpus.papers.find(({ id }) => id === params.id);
  if (!found) error(404, `There is no paper "${params.id}" here.`);
  return {
    paper: { ...found, claims: [] },
    rows: corpus.rows.filter((row) => row.paper === found.id),
    withdrawn: corpus.history.corrections.filter(
      ({ kind, claim }) => kind === 'withdrawn' && claim.startsWith(`${found.id}/`),
    ),
    bibtex: toBibtex(found),
  };
};
