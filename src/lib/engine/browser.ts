import { wrap, type Remote } from 'comlink';
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
  const remote: Remote<Engine> = wrap<Engine>(new Worker(address, { type: 'module' }));
  engine = remote as unknown as Engine;
  return engine;
}
