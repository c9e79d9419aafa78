import { engineBy, type Engine } from './engine';
import workerAddress from './worker?worker&url';

let engine: Engine | null = null;

/**
 * The engine in a Worker; started at the first call, one for the page.
 * @param base path that the site lives under
 */
export const browserEngine = (base: string): Engine => (engine ??= start(base));

function start(base: string): Engine {
  const worker = new Worker(`${workerAddress}#${base}`, { type: 'module' });
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
