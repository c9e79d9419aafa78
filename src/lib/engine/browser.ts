import type { Engine } from './engine';
import workerAddress from './worker?worker&url';

let engine: Engine | null = null;

/**
 * The engine in a Worker; started at the first call, one for the page.
 * @param papers address of the papers file
 */
export function browserEngine(papers: string): Engine {
  if (engine) return engine;
  const worker = new Worker(`${workerAddress}#${papers}`, { type: 'module' });
  const remote = import('comlink').then(({ wrap }) => wrap<Engine>(worker) as unknown as Engine);
  // A Worker that cannot start answers nothing; without this, the page would wait for ever.
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The part of the page that filters could not start; reload the page.'));
    });
  });
  failure.catch(() => undefined);
  const ask = <K extends keyof Engine>(name: K) =>
    ((...args: unknown[]) =>
      Promise.race([
        remote.then((of) => (of[name] as (...args: unknown[]) => unknown)(...args)),
        failure,
      ])) as Engine[K];
  engine = {
    view: ask('view'),
    facets: ask('facets'),
    rows: ask('rows'),
    claims: ask('claims'),
    papers: ask('papers'),
    compared: ask('compared'),
    changes: ask('changes'),
  };
  return engine;
}
