import type { Level } from '../schema';
import { LEVELS } from '../schema/levels';
import type { Query } from './params';

/** What a chart is drawn from. */
export type Shown = Level | 'both';

/** The level that a reader's choice of sources amounts to; null: some other mixture. */
export function shownBy(source: Query['source'], otherwise: Shown): Shown | null {
  if (!source.length) return otherwise;
  const chosen = (Object.keys(SOURCES_OF) as Shown[]).find(
    (shown) =>
      source.length === SOURCES_OF[shown].length &&
      SOURCES_OF[shown].every((id) => source.includes(id)),
  );
  return chosen ?? null;
}

/** The sources that each choice stands for, as the query has them. */
export const SOURCES_OF: Record<Shown, readonly string[]> = {
  headlines: LEVELS.headlines.sources,
  measurements: LEVELS.measurements.sources,
  both: [...LEVELS.headlines.sources, ...LEVELS.measurements.sources],
};
