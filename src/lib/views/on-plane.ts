import { needsExplanation } from '../checks/finding';
import { MOST_MARKS } from '../chart/limits';
import type { PlanePoint } from '../chart/plane';
import { untied, type Figures } from '../compare/figures';
import { frontsOf } from '../compare/fronts';
import { TIES } from '../compare/pairing';
import { inWords } from '../corpus/claim-text';
import { markOf, type Mark } from './mark';
import type { ViewInput } from './result';

/** Two figures as a mark of a plane; its address leads to the first. */
export interface PlaneMark extends Mark, Pick<PlanePoint, 'x' | 'y' | 'front' | 'label'> {
  /** The matching claims that it stands for. */
  claims: readonly string[];
  /** Two claims that the source does not tie together. */
  hollow: boolean;
}

/**
 * Figures that are held against each other, as points with their fronts. Too many to be drawn one by
 * one are a crowd, for cells to count.
 * @param own what is a view's own of a point
 * @param words what a point's sentence says besides; null: nothing
 */
export function onPlane<F extends Figures, P extends object>(
  figures: readonly F[],
  { matched, query }: ViewInput,
  own: (one: F) => P,
  words: (one: F) => readonly (string | null)[] = () => [],
) {
  const { frontOf, ...ranked } = frontsOf(figures, query.front, MOST_MARKS);
  const matching = new Set(matched.column('id'));
  const isCrowded = figures.length > MOST_MARKS;
  const drawn = isCrowded ? [] : figures;
  const points = drawn.map((one): PlaneMark & P => {
    const { row, other, x, y, tie } = one;
    const rows = other ? [row, other] : [row];
    const mark = markOf(row, other && inWords(other), ...words(one), tie && TIES[tie]);
    return {
      ...mark,
      claims: rows.map(({ claim }) => claim.id).filter((id) => matching.has(id)),
      check: rows.some(needsExplanation),
      x,
      y,
      hollow: tie === 'method',
      front: frontOf(one),
      label: mark.method,
      ...own(one),
    };
  });
  const crowd = isCrowded ? figures.map((one) => ({ x: one.x, y: one.y, ...own(one) })) : [];
  return { points, crowd, ...ranked, hollow: untied(drawn, matching) };
}
