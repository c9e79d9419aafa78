import type { ClaimRow } from '../../corpus/rows';
import { rangeText, roundedNumber } from '../../format';
import { baselines } from '../../schema';
import {
  extent,
  inWords,
  isOverhead,
  methodText,
  needsExplanation,
  runOf,
  type Extent,
} from '../mark';
import { omissions } from '../omit';
import type { OmissionReason, View } from '../result';
import { flags, type Flag } from './flag';
import { greatestFall, slopes, type End, type Slope } from './slopes';
import { STEP_IDS, rankOf, smallestOf, stepOf, type Step } from './steps';

/** One figure: how many times faster its part of the system gets. */
export interface StepMark extends End {
  claim: string;
  at: Extent;
  figure: string;
  /** Whether it is more than the kernel's figures allow. */
  flagged: boolean;
  /** Beyond its arithmetic bound. */
  check: boolean;
  words: string;
}

/** All figures of a step as one bar, where they are too many to draw one by one. */
export interface StepSpan {
  step: Step;
  low: number;
  high: number;
  count: number;
}

/** One method. */
export interface Ladder {
  method: string;
  /** What its figures are held against, in words. */
  against: string;
  technique: string;
  /** What its smallest part is called: a kernel, a layer, or either. */
  smallest: string;
  /** Empty where `spans` stand for them. */
  marks: StepMark[];
  slopes: Slope<StepMark>[];
  spans: StepSpan[];
  /** Its highest gain above what the kernel allows; null: none is. */
  flag: Flag | null;
}

export interface LadderDrawing {
  ladders: Ladder[];
}

/** Beyond this many figures a step is one bar. */
const MOST_MARKS = 2000;
/** Beyond this many methods a page is too long to be read. */
export const MOST_LADDERS = 60;

export const view: View<LadderDrawing> = ({ matched, all }) => {
  const methods = byMethod(matched).filter(hasTwoSteps);
  const ordered = methods
    .map((rows) => ({ rows, ladder: ladder(rows) }))
    .sort((a, b) => greatestFall(b.ladder.slopes) - greatestFall(a.ladder.slopes));
  const shown = ordered.slice(0, MOST_LADDERS);
  const drawn = idsOf(shown);
  const further = new Set(idsOf(ordered.slice(MOST_LADDERS)));
  const isDrawn = new Set(drawn);
  const hidden = new Set(
    byMethod(all)
      .filter(hasTwoSteps)
      .flatMap((rows) => rows.map(({ claim }) => claim.id)),
  );
  const why = ({ claim, family, normalized }: ClaimRow): OmissionReason => {
    if (family !== 'speed') return 'other-family';
    if (isOverhead({ claim })) return 'an-overhead';
    if (normalized.refused) return normalized.refused;
    if (!stepOf(claim.scope)) return 'no-step';
    if (further.has(claim.id)) return 'further-methods';
    return hidden.has(claim.id) ? 'filtered-out' : 'one-step';
  };
  const left = matched.filter(({ claim }) => !isDrawn.has(claim.id));
  return {
    drawing: {
      ladders: shown.map(({ ladder }) => (drawn.length > MOST_MARKS ? spanned(ladder) : ladder)),
    },
    drawn,
    omitted: omissions(left.map((row) => ({ claim: row.claim.id, reason: why(row) }))),
  };
};

const idsOf = (of: readonly { ladder: Ladder }[]) =>
  of.flatMap(({ ladder }) => ladder.marks.map(({ claim }) => claim));

/** Speed-ups on a step from kernel to serving, as each paper measured each method. */
function byMethod(rows: readonly ClaimRow[]): ClaimRow[][] {
  const methods = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    if (row.family !== 'speed' || !row.normalized.quantity || !stepOf(row.claim.scope)) continue;
    if (isOverhead(row)) continue;
    const key = `${row.paper} ${methodText(row)}`;
    const method = methods.get(key);
    if (method) method.push(row);
    else methods.set(key, [row]);
  }
  return [...methods.values()];
}

/** Prefill and decode are side by side: neither is a part of the other. */
const hasTwoSteps = (rows: readonly ClaimRow[]) =>
  new Set(rows.map(({ claim }) => rankOf(stepOf(claim.scope) ?? 'kernel'))).size > 1;

function ladder(rows: readonly ClaimRow[]): Ladder {
  const flagged = flags(rows).sort((a, b) => b.stated - a.stated);
  const flagOf = new Map(flagged.map((flag) => [flag.claim, flag]));
  const marks = rows.flatMap((row) => mark(row, flagOf.get(row.claim.id)));
  const [first] = rows;
  return {
    method: first ? named(first) : '',
    against: against(rows),
    technique: first?.techniques[0] ?? '',
    smallest: smallestOf(rows),
    marks,
    slopes: slopes(marks),
    spans: [],
    flag: flagged[0] ?? null,
  };
}

/** A method with its paper, where its name does not begin with the paper's. */
const named = (row: ClaimRow) =>
  row.claim.measuredBy === null && !row.claim.method.startsWith(row.shortName)
    ? `${row.claim.method} · ${row.shortName}`
    : methodText(row);

function mark(row: ClaimRow, flag: Flag | undefined): StepMark[] {
  const step = stepOf(row.claim.scope);
  const { quantity } = row.normalized;
  if (!step || !quantity) return [];
  const at = extent(quantity.value, row);
  return [
    {
      claim: row.claim.id,
      run: runOf(row),
      step,
      at,
      high: at.high,
      baseline: row.claim.baseline,
      setting: [...row.claim.conditions.model, ...row.claim.conditions.hardware].join(' '),
      figure: `${rangeText(quantity.value, roundedNumber)}×`,
      flagged: flag !== undefined,
      check: needsExplanation(row),
      words: flag ? `${inWords(row)}; ${flag.words}: ${flag.arithmetic}` : inWords(row),
    },
  ];
}

function against(rows: readonly ClaimRow[]): string {
  const [first = null, ...others] = [...new Set(rows.map(({ claim }) => claim.baseline))];
  if (others.length) return `against ${others.length + 1} baselines`;
  return first === null ? 'baseline not stated' : `against ${baselines.get(first).label}`;
}

function spanned(ladder: Ladder): Ladder {
  const spans = STEP_IDS.flatMap((step): StepSpan[] => {
    const marks = ladder.marks.filter((mark) => mark.step === step);
    if (!marks.length) return [];
    const low = Math.min(...marks.map(({ at }) => at.low));
    const high = Math.max(...marks.map(({ at }) => at.high));
    return [{ step, low, high, count: marks.length }];
  });
  return { ...ladder, marks: [], slopes: [], spans };
}
