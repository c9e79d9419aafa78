import { siteContext } from '#lib/components/context.ts';
import type { Engine } from '#lib/engine/engine.ts';

/** The context of a component that is rendered alone; who asks an engine that it was not given fails. */
export const siteAt = (base = '', engine?: Engine) =>
  siteContext({
    base,
    engine: () => {
      if (!engine) throw new Error('a component asks an engine');
      return engine;
    },
  });
