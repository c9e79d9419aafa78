import type { Engine } from '../../engine/engine';
import type { ViewId } from '../../views';

/**
 * Lets the Worker answer once what is on screen already: run for the first time, it takes several
 * times as long, and the first filter would wait for it.
 */
export async function warmUp(views: readonly ViewId[], engine: Engine): Promise<void> {
  await engine.facets('');
  for (let i = 0; i < 6; i += 1) for (const id of views) await engine.chart(id, '', 'wide');
}
