import { reachOf, type Extent } from '../chart/scale';
import type { ClaimRow } from '../corpus/rows';
import { countText, figureText, reachText } from '../format';
import type { MarksOrBar } from './crowded';
import { markOf, type Mark } from './mark';

/** Claims on one line, and what they state in words: one as reported; of several, how far they reach and how many they are. */
export interface ClaimsLine extends MarksOrBar<Mark & { at: Extent }> {
  figure: string;
}

/** @param claims one at least, in the order of the marks; `at` is in the unit */
export function lineOf(claims: readonly { row: ClaimRow; at: Extent }[], unit: string): ClaimsLine {
  const [first, ...others] = claims;
  if (!first) throw new Error('a line shows a claim at least');
  const reach = reachText(reachOf(claims.map(({ at }) => at)), unit);
  return {
    figure: others.length ? `${reach}, ${countText(claims.length)}` : figureText(first.row.claim),
    marks: claims.map(({ row, at }) => ({ ...markOf(row), at })),
  };
}
