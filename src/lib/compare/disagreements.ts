import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import { extent, type Extent } from '../corpus/extent';
import { once } from '../corpus/once';
import { metricText } from '../format';
import { SCOPES, SUBJECTS, metrics } from '../schema';
import { KIND_IDS, baseName, kindOf } from './stated-by';

/** A claim and the value that it is compared by. */
export interface Statement {
  row: ClaimRow;
  at: Extent;
  unit: string;
  /** A count is a level, which changes nothing. */
  kind: 'times' | 'change' | 'count';
}

/** What a paper states twice and not alike, as its file records it. */
export interface Contradiction {
  about: string;
  note: string;
  statements: Statement[];
}

/** What is not stated alike, and what each source says of it. */
export interface Disagreement {
  title: string;
  /** What differs, where the paper contradicts itself; else null. */
  note: string | null;
  statements: readonly Statement[];
  /** Its statements: each alone, or all of a kind of source; in the order of the kinds. */
  sources: Statement[][];
}

const rankOf = ({ row }: Statement) => KIND_IDS.indexOf(kindOf(row));

export function contradictionOf({ about, note, statements }: Contradiction): Disagreement {
  const sources = statements.toSorted((a, b) => rankOf(a) - rankOf(b)).map((one) => [one]);
  return { title: `${statements[0]?.row.shortName ?? ''} · ${about}`, note, statements, sources };
}

export function comparisonOf(statements: readonly Statement[]): Disagreement {
  const [first] = statements;
  if (!first) throw new Error('a comparison is of two claims at least');
  const { claim } = first.row;
  const own = statements.find(({ row }) => row.claim.measuredBy === null);
  const title = [
    own ? own.row.shortName : claim.method,
    metricText(claim).toLowerCase(),
    claim.subject && SUBJECTS[claim.subject].toLowerCase(),
    claim.scope === 'not-stated' ? 'scope not stated' : SCOPES[claim.scope].toLowerCase(),
  ];
  const sources = KIND_IDS.map((kind) => statements.filter(({ row }) => kindOf(row) === kind));
  return {
    title: title.filter(Boolean).join(' · '),
    note: null,
    statements,
    sources: sources.filter(({ length }) => length),
  };
}

/** What sources say of the same, two claims at least in each; a claim is in one group. */
export function statementsIn(claims: Claims) {
  const contradictions = contradictionsIn(claims);
  const contradicted = new Set(contradictions.flatMap(({ statements }) => rowsOf(statements)));
  const compared = comparisonsIn(claims.where(['row'], (row) => !contradicted.has(row)));
  return {
    contradictions,
    comparisons: compared.filter((statements) => !agree(statements)),
    agreements: compared.filter(agree),
  };
}

const rowsOf = (statements: readonly Statement[]) => statements.map(({ row }) => row);

/** A claim is in the first contradiction that names it. */
const contradictionsIn = (claims: Claims): Contradiction[] =>
  claims
    .derive('first', ['row'], ({ disagreements: [first = null] }) => first)
    .rollup(['first'], { rows: ['all', 'row'] })
    .objects()
    .flatMap(({ first, rows }) => {
      const statements = first ? comparable(rows) : [];
      return first && statements.length > 1 ? [{ ...first, statements }] : [];
    });

/** All by what they were normalized to, or all as levels of one unit; nothing where neither fits. */
function comparable(rows: readonly ClaimRow[]): Statement[] {
  const normalized = rows.flatMap(normalizedStatement);
  const levels = rows.flatMap((row): Statement[] => {
    const { value, unit, form } = row.claim.reported;
    return form === 'level' ? [{ row, at: extent(value, row), unit, kind: 'count' }] : [];
  });
  return [normalized, levels].find((all) => all.length === rows.length && ofOneUnit(all)) ?? [];
}

function normalizedStatement(row: ClaimRow): Statement[] {
  const { quantity } = row.normalized;
  if (!quantity) return [];
  const { value, unit } = quantity;
  return [{ row, at: extent(value, row), unit, kind: unit === '×' ? 'times' : 'change' }];
}

const ofOneUnit = (statements: readonly Statement[]) =>
  new Set(statements.map(({ unit }) => unit)).size === 1;

/** Figures of one method, measure, scope and part, from two sources at least. */
const comparisonsIn = (claims: Claims): Statement[][] =>
  claims
    .where(['normalized_unit'], (unit) => unit !== null)
    .derive('base', ['method'], baseName)
    .derive('task', ['metric', 'row'], (metric, { claim }) =>
      metrics.get(metric).reads === 'score' ? claim.conditions.task : [],
    )
    // Two other papers are two sources.
    .derive('who', ['row'], (row) =>
      row.claim.measuredBy === null ? kindOf(row) : `rivals ${row.paper}`,
    )
    .rollup(['base', 'metric', 'scope', 'subject', 'task', 'normalized_unit'], {
      sources: ['distinct', 'who'],
      rows: ['all', 'row'],
    })
    .where(['sources'], (sources) => sources > 1)
    .column('rows')
    .map((rows) => rows.flatMap(normalizedStatement));

const agree = (statements: readonly Statement[]) =>
  new Set(statements.map(({ at }) => `${at.low} ${at.high}`)).size === 1;

/** Why a claim with another source in the whole corpus may stand alone. */
export type Fate = 'filtered-out' | 'told-elsewhere';
/** By claim. */
export const fatesIn = once((corpus: Claims): ReadonlyMap<string, Fate> => {
  const { contradictions, comparisons, agreements } = statementsIn(corpus);
  const each = (groups: readonly Statement[][], fate: Fate) =>
    groups.flatMap((group) => group.map(({ row }) => [row.claim.id, fate] as const));
  const beside = [
    ...contradictions.map(({ statements }) => statements),
    ...comparisons,
    ...agreements,
  ];
  return new Map([
    ...each(comparisonsIn(corpus), 'told-elsewhere'),
    ...each(beside, 'filtered-out'),
  ]);
});
