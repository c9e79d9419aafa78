import { expose } from 'comlink';
import { buildCorpus, type History } from '../corpus/corpus';
import type { Paper } from '../schema';
import { directEngine } from './direct';
import type { Engine } from './engine';

/** The papers file's address comes as the fragment of this Worker's own address, so that loading starts at once. */
const address = new URL(self.location.hash.slice(1), self.location.href);

async function load<T>(from: URL): Promise<T> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from.pathname} answers ${response.status}; reload the page`);
  return response.json() as Promise<T>;
}

const engine: Promise<Engine> = load<{ version: string; papers: Paper[] } & History>(address).then(
  ({ version, papers, ...history }) =>
    directEngine(buildCorpus(papers, version, history), async (release) => {
      const { papers } = await load<{ papers: Paper[] }>(
        new URL(`releases/${release}.json`, address),
      );
      return papers;
    }),
);

const remote: Engine = {
  view: async (id, query) => (await engine).view(id, query),
  facets: async (query) => (await engine).facets(query),
  rows: async (query, from, count) => (await engine).rows(query, from, count),
  claims: async (ids, data) => (await engine).claims(ids, data),
  papers: async (ids, data) => (await engine).papers(ids, data),
  compared: async (pin, ids, data) => (await engine).compared(pin, ids, data),
  changes: async (query) => (await engine).changes(query),
};
expose(remote);
