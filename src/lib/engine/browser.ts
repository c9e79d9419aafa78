import { wrap } from 'comlink';
import type { Engine } from './engine';
import workerAddress from './worker?worker&url';

let engine: Engine | null = null;

/**
 * The engine in a Worker; started at the first call, one for the page.
 * @param papers address of the papers file
 */
export function browserEngine(papers: string): Engine {
  if (engine) return engine;
  const address = `${workerAddress}?papers=${encodeURIComponent(papers)}`;
  const worker = new Worker(address, { type: 'module' });
  const remote = wrap<Engine>(worker) as unknown as Engine;
  // A Worker that cannot start answers nothing; without this, the page would wait for ever.
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The part of the page that filters could not start; reload the page.'));
    });
  });
  failure.catch(() => undefined);
  const orFail = <T>(answer: Promise<T>) => Promise.race([answer, failure]);
  engine = {
    view: (id, query) => orFail(remote.view(id, query)),
    facets: (query) => orFail(remote.facets(query)),
    rows: (query, from, count) => orFail(remote.rows(query, from, count)),
    claims: (ids) => orFail(remote.claims(ids)),
  };
  return engine;
}
