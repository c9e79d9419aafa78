import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import type { Paper } from '#lib/schema/index.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { enlarged } from './corpus';
import { median, printed, type Row } from './table';

/** What readers ask: all, one filter, two, a text, all levels. */
const ASKED: Partial<Query>[] = [
  {},
  { technique: ['quantization'] },
  { technique: ['kv-cache'], hardware: ['data-centre-gpu'] },
  { q: 'memory' },
  { source: ['abstract', 'paper', 'readme'] },
];

const QUESTIONS: Record<string, (engine: Engine, address: string) => Promise<unknown>> = {
  facets: (engine, address) => engine.facets(address),
  'first rows': (engine, address) => engine.rows(address, 0, 100),
  'rows, best first': (engine, address) => engine.rows(withOrder(address), 0, 100),
  ...Object.fromEntries(
    VIEW_IDS.map((id) => [id, (engine: Engine, address: string) => engine.view(id, address)]),
  ),
};

const withOrder = (address: string) => `${address || '?'}&order=better`.replace('?&', '?');

/** The engine's answers in Node, each asked of a corpus that has not been asked it before. */
export async function engineTimes(
  papers: readonly Paper[],
  sizes: readonly number[],
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const corpus = buildCorpus(enlarged(papers, size), 'bench');
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      const times: number[] = [];
      for (let run = 0; run <= runs; run += 1) {
        const engine = directEngine(corpus);
        for (const asked of ASKED) {
          const address = writeQuery({ ...DEFAULT_QUERY, ...asked });
          const start = performance.now();
          await ask(engine, address);
          if (run) times.push(performance.now() - start);
        }
      }
      const [typical, worst] = [median(times), Math.max(...times)].map((ms) => ms.toFixed(1));
      const what = `${size.toLocaleString('en')} claims: ${name}`;
      rows.push(printed(what, `${typical} ms, ${worst} at most`));
    }
  }
  return rows;
}
