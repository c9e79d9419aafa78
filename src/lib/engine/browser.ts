import { engineBy, type Engine } from './engine';
import workerAddress from './worker?worker&url';

let engine: Engine | null = null;

/**
 * The engine in a Worker; started at the first call, one for the page.
 * @param papers address of the papers file
 */
export const browserEngine = (papers: string): Engine => (engine ??= start(papers));

function start(papers: string): Engine {
  const worker = new Worker(`${workerAddress}#${papers}`, { type: 'module' });
  const remote = import('comlink').then(({ wrap }) => wrap<Answers>(worker));
  // A Worker that cannot start answers nothing; without this, the page would wait for ever.
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The part of the page that filters could not start; reload the page.'));
    });
  });
  failure.catch(() => undefined);
  return engineBy((question, asked) =>
    Promise.race([remote.then((answers) => answers[question](...asked)), failure]),
  );
}

/** The engine as comlink passes it on. */
type Answers = Record<keyof Engine, (...asked: readonly unknown[]) => unknown>;
