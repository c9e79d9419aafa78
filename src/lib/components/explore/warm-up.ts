import type { Engine } from '../../engine/engine';
import type { ViewId } from '../../views';
import { whenIdle } from '../idle';

/** Each time, the browser's compiler has learned more of the code; after three, little. */
const TIMES = 3;

/**
 * Answers and draws unseen what is on screen already, while the browser is idle: run for the first
 * time, either takes several times as long, and the first filter would wait for it.
 * @param isOver whether the reader has asked for something, and it is drawn anyway
 */
export async function warmUp(
  views: readonly ViewId[],
  engine: Engine,
  base: string,
  isOver: () => boolean,
): Promise<void> {
  const [{ drawerOf }] = await Promise.all([import('../chart/on-demand'), engine.facets('')]);
  for (const id of views) {
    const [draw, { drawing }] = await Promise.all([drawerOf(id), engine.view(id, '')]);
    for (let times = 0; times < TIMES && !isOver(); times += 1) {
      await whenIdle();
      draw(drawing, 'wide', base, document);
    }
  }
}
