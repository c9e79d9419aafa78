import type { Standing } from '../chart/standing';
import { needsExplanation } from '../checks/finding';
import { inWords, methodText } from '../corpus/claim-text';
import { runOf, type ClaimRow } from '../corpus/rows';

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
