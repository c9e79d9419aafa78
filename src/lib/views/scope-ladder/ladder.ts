import { Table } from '../../corpus/table';
import { againstText, methodOfPaperText } from '../../corpus/claim-text';
import { extent } from '../../corpus/extent';
import type { ClaimRow } from '../../corpus/rows';
import { rangeText, roundedNumber } from '../../format';
import { markOf } from '../mark';
import type { Ladder, StepMark } from './drawing';
import { flags, type Flag } from '../../compare/kernel-bound';
import { slopes } from '../../compare/slopes';
import { STEP_IDS, smallestOf, stepOf } from '../../compare/steps';

/** @param rows speed-ups of one method, each on a step */
export function ladder(rows: readonly ClaimRow[]): Ladder {
  const flagged = flags(rows).sort((a, b) => b.stated - a.stated);
  const flagOf = new Map(flagged.map((flag) => [flag.claim, flag]));
  const marks = rows.flatMap((row) => mark(row, flagOf.get(row.claim.id)));
  const [first] = rows;
  return {
    method: first ? methodOfPaperText(first) : '',
    against: againstText(rows.map(({ claim }) => claim.baseline)),
    technique: first?.techniques[0] ?? '',
    smallest: smallestOf(rows),
    marks,
    slopes: slopes(marks),
    spans: [],
    flag: flagged[0] ?? null,
  };
}

function mark(row: ClaimRow, flag: Flag | undefined): StepMark[] {
  const step = stepOf(row.claim.scope);
  const { quantity } = row.normalized;
  if (!step || !quantity) return [];
  const at = extent(quantity.value, row);
  return [
    {
      ...markOf(row, flag ? `${flag.words}: ${flag.arithmetic}` : null),
      step,
      at,
      high: at.high,
      baseline: row.claim.baseline,
      setting: [...row.claim.conditions.model, ...row.claim.conditions.hardware].join(' '),
      figure: `${rangeText(quantity.value, roundedNumber)}×`,
      flagged: flag !== undefined,
    },
  ];
}

/** A ladder whose steps are a bar each. */
export const spanned = (ladder: Ladder): Ladder => ({
  ...ladder,
  marks: [],
  slopes: [],
  spans: Table.of({
    step: ladder.marks.map(({ step }) => step),
    place: ladder.marks.map(({ step }) => STEP_IDS.indexOf(step)),
    low: ladder.marks.map(({ at }) => at.low),
    high: ladder.marks.map(({ at }) => at.high),
  })
    .orderby('place')
    .rollup(['step'], { low: ['min', 'low'], high: ['max', 'high'], count: ['count'] })
    .objects(),
});
