import type { ClaimRow } from '../corpus/rows';
import { conditionList, inSentence, metricText, withSourceWords } from '../format';
import { FAMILIES, SCOPES, SUBJECTS, baselines, metrics } from '../schema';

/** What a figure holds for: the name of a condition and its words; nothing for what is not stated. */
export interface Condition {
  name: string;
  text: string;
}

export interface Stated {
  row: ClaimRow;
  conditions: Condition[];
}

/** One measure, as each paper states it. */
export interface Measure {
  /** `Speed-up, decode`; `Memory, KV cache, scope not stated`. */
  name: string;
  family: string;
  /** For each paper, in the order asked for, its figures; empty: not reported. */
  cells: Stated[][];
  /** Names of conditions that are not the same in all figures of the measure. */
  differing: string[];
}

/** Every measure that any of the papers states: the same metric of the same subject and scope. */
export function sideBySide(rows: readonly ClaimRow[], papers: readonly string[]): Measure[] {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of [...rows].sort(byMeasure)) {
    const { metric, subject, scope } = row.claim;
    const key = [metric, subject, scope].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((ofMeasure): Measure[] => {
    const [first] = ofMeasure;
    if (!first) return [];
    const cells = papers.map((id) =>
      ofMeasure
        .filter(({ paper }) => paper === id)
        .map((row): Stated => ({ row, conditions: conditionsOf(row) })),
    );
    return [
      { name: nameOf(first), family: FAMILIES[first.family], cells, differing: differing(cells) },
    ];
  });
}

function conditionsOf({ claim }: ClaimRow): Condition[] {
  const { baseline, asWritten } = claim;
  const against = withSourceWords(
    baseline === null ? [] : [baselines.get(baseline).label],
    asWritten.baseline,
  );
  return [
    ...(against === null ? [] : [{ name: 'Baseline', text: against }]),
    ...conditionList(claim),
  ];
}

/** Where two papers state a measure, the conditions that one states otherwise or not at all. */
function differing(cells: readonly Stated[][]): string[] {
  if (cells.filter((cell) => cell.length).length < 2) return [];
  const stated = cells.flat();
  const names = new Set(stated.flatMap(({ conditions }) => conditions.map(({ name }) => name)));
  return [...names].filter((name) => {
    const texts = stated.map(
      ({ conditions }) => conditions.find((one) => one.name === name)?.text ?? null,
    );
    return new Set(texts).size > 1;
  });
}

function nameOf({ claim }: ClaimRow): string {
  const { subject, scope } = claim;
  return [metricText(claim), subject && inSentence(SUBJECTS[subject]), inSentence(SCOPES[scope])]
    .filter(Boolean)
    .join(', ');
}

const [FAMILY_ORDER, SCOPE_ORDER] = [Object.keys(FAMILIES), Object.keys(SCOPES)];

/** By family, then metric, subject and scope, as the vocabularies have them; headlines first. */
function byMeasure(a: ClaimRow, b: ClaimRow): number {
  const place = ({ family, claim, level }: ClaimRow) => [
    FAMILY_ORDER.indexOf(family),
    metrics.ids.indexOf(claim.metric),
    Object.keys(SUBJECTS).indexOf(claim.subject ?? ''),
    SCOPE_ORDER.indexOf(claim.scope),
    level === 'headlines' ? 0 : 1,
  ];
  const [p, q] = [place(a), place(b)];
  return p.map((at, i) => at - (q[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
