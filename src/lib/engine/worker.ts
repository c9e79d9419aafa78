import { expose } from 'comlink';
import { buildCorpus } from '../corpus/corpus';
import type { Paper } from '../schema';
import { directEngine } from './direct';
import type { Engine } from './engine';

/** The papers file's address comes in this Worker's own address, so that loading starts at once. */
const address = new URL(self.location.href).searchParams.get('papers') ?? '';

const engine: Promise<Engine> = fetch(address)
  .then((response) => {
    if (!response.ok) throw new Error(`${address} answers ${response.status}; reload the page`);
    return response.json() as Promise<{ version: string; papers: Paper[] }>;
  })
  .then(({ papers, version }) => directEngine(buildCorpus(papers, version)));

const remote: Engine = {
  view: async (id, query) => (await engine).view(id, query),
  facets: async (query) => (await engine).facets(query),
  rows: async (query, from, count) => (await engine).rows(query, from, count),
  claims: async (ids) => (await engine).claims(ids),
  papers: async (ids) => (await engine).papers(ids),
  compared: async (pin, ids) => (await engine).compared(pin, ids),
};
expose(remote);
