import { expose } from 'comlink';
import { readCorpus } from '../corpus/read';
import type { Corpus } from '../corpus/corpus';
import type { Paper } from '../schema';
import { directEngine } from './direct';
import { engineBy, type Engine } from './engine';

/** The path that the site lives under comes as the fragment of this Worker's own address, so that loading starts at once. */
const base = self.location.hash.slice(1);
const address = new URL(`${base}/api/corpus.arrow`, self.location.href);

async function load(from: URL): Promise<Response> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from.pathname} answers ${response.status}; reload the page`);
  return response;
}

async function corpus(): Promise<Corpus> {
  const bytes = new Uint8Array(await (await load(address)).arrayBuffer());
  try {
    return readCorpus(bytes);
  } catch (cause) {
    const problem = `${address.pathname} is not as it was built; reload the page`;
    throw new Error(problem, { cause });
  }
}

async function papersOf(release: string) {
  const response = await load(new URL(`releases/${release}.json`, address));
  const { papers } = (await response.json()) as { papers: Paper[] };
  return papers;
}

const engine: Promise<Engine> = corpus().then((today) => directEngine(today, papersOf, base));

expose(
  engineBy(async (question, asked) => {
    const answers = (await engine) as Record<
      keyof Engine,
      (...asked: readonly unknown[]) => unknown
    >;
    return answers[question](...asked);
  }),
);
