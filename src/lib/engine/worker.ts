import { expose } from 'comlink';
import { buildCorpus, type History } from '../corpus/corpus';
import type { Paper } from '../schema';
import { directEngine } from './direct';
import { engineBy, type Engine } from './engine';

/** The path that the site lives under comes as the fragment of this Worker's own address, so that loading starts at once. */
const base = self.location.hash.slice(1);
const address = new URL(`${base}/api/papers.json`, self.location.href);

async function load<T>(from: URL): Promise<T> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from.pathname} answers ${response.status}; reload the page`);
  return response.json() as Promise<T>;
}

const engine: Promise<Engine> = load<{ version: string; papers: Paper[] } & History>(address).then(
  ({ version, papers, ...history }) =>
    directEngine(buildCorpus(papers, version, history), papersOf, base),
);

async function papersOf(release: string) {
  const { papers } = await load<{ papers: Paper[] }>(new URL(`releases/${release}.json`, address));
  return papers;
}

expose(
  engineBy(async (question, asked) => {
    const answers = (await engine) as Record<
      keyof Engine,
      (...asked: readonly unknown[]) => unknown
    >;
    return answers[question](...asked);
  }),
);
