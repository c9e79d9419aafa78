import type { Standing } from '../chart/marks';
import { verdictOf } from '../checks/finding';
import type { ClaimRow } from '../corpus/rows';
import { figureText, metricText } from '../format';
import { SCOPES, baselines } from '../schema';

export { isOverhead } from '../corpus/rows';
export { extent, placeOf, type Extent } from '../corpus/extent';

/** A mark of a chart, as far as it stands for claims. */
export interface Mark extends Standing {
  /** As a chart names it. */
  method: string;
  /** The paper's first: what gives a mark its colour and shape. */
  technique: string;
}

/** @param more what its sentence says besides; null: nothing */
export const markOf = (row: ClaimRow, ...more: (string | null)[]): Mark => ({
  claim: row.claim.id,
  method: methodText(row),
  technique: row.techniques[0] ?? '',
  run: runOf(row),
  check: needsExplanation(row),
  words: [inWords(row), ...more.filter((words) => words !== null)].join('; '),
});

/**
 * The mark of two claims that are held against each other; its address leads to the first.
 * @param other null: the first claim states both figures
 * @param matching ids of the claims that match: those that it stands for
 */
export function pairOf(
  row: ClaimRow,
  other: ClaimRow | null,
  matching: ReadonlySet<string>,
  ...more: (string | null)[]
): Mark & { claims: readonly string[] } {
  const ids = [row, ...(other ? [other] : [])].map(({ claim }) => claim.id);
  return {
    ...markOf(row, other && inWords(other), ...more),
    claims: ids.filter((id) => matching.has(id)),
    check: needsExplanation(row) || (other !== null && needsExplanation(other)),
  };
}

/** A claim in one sentence, for screen readers and labels. */
export function inWords(row: ClaimRow): string {
  const { claim, shortName } = row;
  const method = claim.method === shortName ? claim.method : `${claim.method} (${shortName})`;
  const check = needsExplanation(row) ? ', beyond its arithmetic bound: needs explanation' : '';
  return `${method}: ${metricText(claim)} ${figureText(claim)}, ${settingText(row)}${check}`;
}

/** Of how much of the system, and against what. */
export function settingText({ claim }: ClaimRow): string {
  const scope =
    claim.scope === 'not-stated' ? 'scope not stated' : SCOPES[claim.scope].toLowerCase();
  const against =
    claim.baseline === null
      ? 'baseline not stated'
      : `against ${baselines.get(claim.baseline).label}`;
  return `${scope}, ${against}`;
}

/** Whether a claim is beyond what arithmetic allows; its mark says so. */
export const needsExplanation = ({ findings }: ClaimRow) =>
  verdictOf(findings) === 'needs-explanation';

/** Figures of one configuration share it, within their paper; null where the source ties it to none. */
export const runOf = ({ claim, paper }: ClaimRow) =>
  claim.run === null ? null : `${paper}/${claim.run}`;

/** A method as a chart names it: what one paper measured of another's says by whom. */
export const methodText = ({ claim, shortName }: ClaimRow) =>
  claim.measuredBy === null ? claim.method : `${claim.method}, by ${shortName}`;
