import { verdictOf, type Verdict } from '../checks/finding';
import type {
  BaselineClass,
  Family,
  HardwareClass,
  Level,
  Qualifier,
  Scope,
  Source,
  Subject,
} from '../schema';
import type { ClaimRow } from './rows';
import { Table } from './table';

/** A claim as a row of columns, named as in the CSV; lists are lists here. What has no column there follows. */
export interface ClaimColumns {
  id: string;
  paper: string;
  /** `YYYY-MM` of the paper's first version. */
  date: string;
  method: string;
  techniques: readonly string[];
  metric: string;
  family: Family;
  scope: Scope;
  /** Null: not stated, or not of memory or size. */
  subject: Subject | null;
  reported_qualifier: Qualifier;
  /** Null where no quantity can be derived. */
  normalized_unit: string | null;
  /** Null: not stated. */
  baseline: string | null;
  model: readonly string[];
  hardware: readonly string[];
  /** Within its paper; null: the source ties it to no other claim. */
  run: string | null;
  source: Source;
  check: Verdict;
  level: Level;
  year: number;
  shortName: string;
  hardwareClasses: readonly HardwareClass[];
  modelFamilies: readonly string[];
  /** Null: not stated. */
  baselineClass: BaselineClass | null;
  /** Title, method and quotation in lower case: what a text search looks into. */
  text: string;
  /** The claim whole, for what it means. */
  row: ClaimRow;
}

export type Claims = Table<ClaimColumns>;

const COLUMNS: { [K in keyof ClaimColumns]: (row: ClaimRow) => ClaimColumns[K] } = {
  id: ({ claim }) => claim.id,
  paper: ({ paper }) => paper,
  date: ({ date }) => date,
  method: ({ claim }) => claim.method,
  techniques: ({ techniques }) => techniques,
  metric: ({ claim }) => claim.metric,
  family: ({ family }) => family,
  scope: ({ claim }) => claim.scope,
  subject: ({ claim }) => claim.subject,
  reported_qualifier: ({ claim }) => claim.reported.qualifier,
  normalized_unit: ({ normalized }) => normalized.quantity?.unit ?? null,
  baseline: ({ claim }) => claim.baseline,
  model: ({ claim }) => claim.conditions.model,
  hardware: ({ claim }) => claim.conditions.hardware,
  run: ({ claim }) => claim.run,
  source: ({ claim }) => claim.evidence.source,
  check: ({ findings }) => verdictOf(findings),
  level: ({ level }) => level,
  year: ({ year }) => year,
  shortName: ({ shortName }) => shortName,
  hardwareClasses: ({ hardwareClasses }) => hardwareClasses,
  modelFamilies: ({ modelFamilies }) => modelFamilies,
  baselineClass: ({ baselineClass }) => baselineClass,
  text: ({ shortName, title, claim }) =>
    [shortName, title, claim.method, claim.evidence.quote].join('\n').toLowerCase(),
  row: (row) => row,
};

/** The table of claims, in their order. */
export const claimsTable = (rows: readonly ClaimRow[]): Claims =>
  Table.of(
    Object.fromEntries(
      Object.entries<(row: ClaimRow) => unknown>(COLUMNS).map(([name, read]) => [
        name,
        rows.map(read),
      ]),
    ) as { [K in keyof ClaimColumns]: ClaimColumns[K][] },
  );
