import { error, json } from '@sveltejs/kit';
import { papersOf } from '#lib/corpus/history.ts';
import { history } from '../../../corpus.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => history.releases.map(({ version }) => ({ version }));

/** The papers as they were released, in the form of `papers.json`. */
export const GET: RequestHandler = ({ params }) => {
  const release = history.releases.find(({ version }) => version === params.version);
  if (!release) error(404, `There is no release "${params.version}".`);
  const { version, date } = release;
  return json({ version, date, papers: papersOf(release) });
};
