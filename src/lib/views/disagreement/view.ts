import { from, op } from 'arquero';
import type { ClaimRow } from '../../corpus/rows';
import { figureText, metricText, roundedNumber, withUnit } from '../../format';
import { highest, lowest } from '../../normalize';
import { SCOPES, SUBJECTS, metrics, type Value } from '../../schema';
import { extent, inWords, needsExplanation, runOf, type Extent } from '../mark';
import { omissions } from '../omit';
import type { View } from '../result';
import { KIND_IDS, baseName, kindOf, type Kind } from './kinds';

export interface SourceMark {
  claim: string;
  run: string | null;
  /** Place on the block's scale, 0 to 1. */
  at: Extent;
  words: string;
  /** Whether it is beyond its arithmetic bound. */
  check: boolean;
}

/** What one source says. */
export interface SourceLine {
  kind: Kind;
  /** Where it stands, for a line of one claim; null where the kind says enough. */
  place: string | null;
  figure: string;
  marks: SourceMark[];
}

/** One method and measure. `note`: what differs, where the paper contradicts itself; else null. */
export interface Block {
  title: string;
  note: string | null;
  lines: SourceLine[];
}

export interface DisagreementDrawing {
  blocks: Block[];
}

/** A claim and the value that it is compared by. */
interface Stated {
  row: ClaimRow;
  value: Value;
  unit: string;
}

export const view: View<DisagreementDrawing> = ({ matched, all }) => {
  const contradictions = byContradiction(matched);
  const told = new Set(contradictions.flatMap(({ of }) => of.map(({ row }) => row)));
  const compared = byMeasure(matched.filter((row) => !told.has(row)));
  const agreeing = new Set(
    compared.filter(agree).flatMap((of) => of.map(({ row }) => row.claim.id)),
  );
  const blocks = [
    ...contradictions.map(({ about, note, of }) => contradiction(about, note, of)),
    ...compared.filter((of) => !agree(of)).map(comparison),
  ];
  const drawn = blocks.flatMap(({ lines }) =>
    lines.flatMap(({ marks }) => marks.map(({ claim }) => claim)),
  );
  const isDrawn = new Set(drawn);
  const left = matched.filter(({ claim }) => !isDrawn.has(claim.id));
  const fate = fatesIn(all);
  return {
    drawing: { blocks },
    drawn: [...isDrawn],
    omitted: omissions(
      left.map(({ claim, normalized }) => ({
        claim: claim.id,
        reason: agreeing.has(claim.id)
          ? ('sources-agree' as const)
          : (fate.get(claim.id) ?? normalized.refused ?? ('one-source' as const)),
      })),
    ),
  };
};

/** What papers state twice and not alike, as their files record it. A claim stands in the first that names it. */
function byContradiction(matched: readonly ClaimRow[]) {
  const groups = new Map<ClaimRow['disagreements'][number], ClaimRow[]>();
  for (const row of matched) {
    const [first] = row.disagreements;
    if (first) groups.set(first, [...(groups.get(first) ?? []), row]);
  }
  return [...groups].flatMap(([{ about, note }, rows]) => {
    const of = comparable(rows);
    return of.length > 1 ? [{ about, note, of }] : [];
  });
}

/** All by what they were normalized to, or all as levels of one unit; nothing where neither fits. */
function comparable(rows: readonly ClaimRow[]): Stated[] {
  const normalized = rows.flatMap((row): Stated[] => {
    const { quantity } = row.normalized;
    return quantity ? [{ row, value: quantity.value, unit: quantity.unit }] : [];
  });
  const levels = rows.flatMap((row): Stated[] =>
    row.claim.reported.form === 'level' ? [{ row, ...row.claim.reported }] : [],
  );
  return [normalized, levels].find((of) => of.length === rows.length && ofOneUnit(of)) ?? [];
}

const ofOneUnit = (of: readonly Stated[]) => of.every(({ unit }) => unit === of[0]?.unit);

/** Figures of one method, measure, scope and part, from two sources at least. */
function byMeasure(rows: readonly ClaimRow[]): Stated[][] {
  const stated = rows.flatMap((row) => {
    const { quantity } = row.normalized;
    if (!quantity) return [];
    const { claim } = row;
    return {
      key: [
        baseName(claim.method),
        claim.metric,
        claim.scope,
        claim.subject,
        metrics.get(claim.metric).reads === 'score' ? claim.conditions.task : '',
        quantity.unit,
      ].join(' '),
      // Two other papers are two sources.
      source: claim.measuredBy === null ? kindOf(row) : `rivals ${row.paper}`,
      of: { row, value: quantity.value, unit: quantity.unit } satisfies Stated,
    };
  });
  if (!stated.length) return [];
  const groups = from(stated)
    .groupby('key')
    .rollup({ sources: op.distinct('source'), of: op.array_agg('of') })
    .objects() as { sources: number; of: Stated[] }[];
  return groups.filter(({ sources }) => sources > 1).map(({ of }) => of);
}

const agree = (of: readonly Stated[]) =>
  of.every(({ value }) => String(value) === String(of[0]?.value));

type Fate = 'filtered-out' | 'told-elsewhere';
const fates = new WeakMap<readonly ClaimRow[], ReadonlyMap<string, Fate>>();

/** Why a claim with another source in the whole corpus may stand alone; the corpus stays the same, and is asked once. */
function fatesIn(all: readonly ClaimRow[]): ReadonlyMap<string, Fate> {
  const known = fates.get(all);
  if (known) return known;
  const contradictions = byContradiction(all).map(({ of }) => of);
  const told = new Set(contradictions.flatMap((of) => of.map(({ row }) => row)));
  const compared = byMeasure(all.filter((row) => !told.has(row)));
  const each = (groups: readonly Stated[][], fate: Fate) =>
    groups.flatMap((of) => of.map(({ row }) => [row.claim.id, fate] as const));
  const found = new Map([
    ...each(byMeasure(all), 'told-elsewhere'),
    ...each([...contradictions, ...compared], 'filtered-out'),
  ]);
  fates.set(all, found);
  return found;
}

function contradiction(about: string, note: string, of: readonly Stated[]): Block {
  const scale = scaleOf(of);
  const lines = of.map((stated): SourceLine => {
    const { evidence } = stated.row.claim;
    return {
      kind: kindOf(stated.row),
      place: evidence.locator,
      figure: figureText(stated.row.claim),
      marks: [mark(stated, scale)],
    };
  });
  const [first] = of;
  return { title: `${first?.row.shortName ?? ''} · ${about}`, note, lines: inOrder(lines) };
}

function comparison(of: readonly Stated[]): Block {
  const [first] = of;
  if (!first) throw new Error('a block compares two claims at least');
  const { claim } = first.row;
  const own = of.find(({ row }) => row.claim.measuredBy === null) ?? first;
  const parts = [
    own.row.claim.measuredBy === null ? own.row.shortName : claim.method,
    metricText(claim).toLowerCase(),
    claim.subject && SUBJECTS[claim.subject].toLowerCase(),
    claim.scope === 'not-stated' ? 'scope not stated' : SCOPES[claim.scope].toLowerCase(),
  ];
  const scale = scaleOf(of);
  const lines = KIND_IDS.flatMap((kind): SourceLine[] => {
    const stated = of.filter(({ row }) => kindOf(row) === kind);
    if (!stated.length) return [];
    const marks = stated.map((one) => mark(one, scale));
    return [{ kind, place: null, figure: reach(stated), marks }];
  });
  return { title: parts.filter(Boolean).join(' · '), note: null, lines };
}

const inOrder = (lines: SourceLine[]) =>
  lines.sort((a, b) => KIND_IDS.indexOf(a.kind) - KIND_IDS.indexOf(b.kind));

function reach(of: readonly Stated[]): string {
  const [only] = of;
  if (only && of.length === 1) return figureText(only.row.claim);
  const values = of.map(({ value }) => value);
  const ends = [Math.min(...values.map(lowest)), Math.max(...values.map(highest))];
  const unit = only?.unit ?? '';
  const text = [...new Set(ends.map(roundedNumber))].join(unit === '×' ? '–' : ' to ');
  return `${unit === '% relative' ? `${text}%` : withUnit(text, unit)}, ${of.length} figures`;
}

interface Scale {
  low: number;
  high: number;
  log: boolean;
}

/** Ratios are compared on a logarithmic scale; changes, which may be negative, are not. */
function scaleOf(of: readonly Stated[]): Scale {
  const low = Math.min(...of.map(({ value }) => lowest(value)));
  const high = Math.max(...of.map(({ value }) => highest(value)));
  return { low, high, log: low > 0 && of[0]?.unit === '×' };
}

function mark({ row, value }: Stated, { low, high, log }: Scale): SourceMark {
  const place = (n: number) => {
    if (high === low) return 0.5;
    return log ? Math.log(n / low) / Math.log(high / low) : (n - low) / (high - low);
  };
  const at = extent(value, row);
  return {
    claim: row.claim.id,
    run: runOf(row),
    at: { ...at, low: place(at.low), high: place(at.high) },
    words: inWords(row),
    check: needsExplanation(row),
  };
}
