import { error } from '@sveltejs/kit';
import { loadCorpus } from '#lib/corpus/files.ts';
import { toBibtex } from '#lib/export/references/bibtex.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadCorpus().papers.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const corpus = loadCorpus();
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
