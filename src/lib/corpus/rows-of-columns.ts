import type { Normalized, Quantity } from '../normalize';
import { CONDITION_IDS, type Claim, type Conditions, type Correction } from '../schema';
import type { Readable } from './column';
import type { Columns } from './corpus-of-columns';
import { correctionsBy, disagreementsOf, type ClaimRow } from './rows';
import {
  baselineClassOf,
  familyOf,
  hardwareClassesOf,
  levelOf,
  modelFamiliesOf,
  yearOf,
} from './vocabulary-of';

/** The claims as rows, from 0. */
export interface Rows extends Readable<ClaimRow> {
  at: (row: number) => ClaimRow;
}

/**
 * The claims as rows, each put together when it is first asked for, and the same from then on.
 * @param firsts the first row of each paper
 */
export function rowsOfColumns(
  columns: Columns,
  firsts: Int32Array,
  corrections: readonly Correction[],
): Rows {
  const family = columns.metric.map(familyOf);
  const hardwareClasses = columns['conditions.hardware'].map(hardwareClassesOf);
  const modelFamilies = columns['conditions.model'].map(modelFamiliesOf);
  const baselineClass = columns.baseline.map(baselineClassOf);
  const level = columns['evidence.source'].map(levelOf);
  const correctionsOf = correctionsBy(corrections);
  const make = (row: number): ClaimRow => {
    const paper = columns.paper.at(row);
    const claim = claimOf(columns, row);
    return {
      claim,
      place: row - (firsts[columns.paper.key(row)] ?? 0),
      normalized: normalizedOf(columns, row),
      findings: columns.findings.at(row),
      family: family.at(row),
      paper: paper.id,
      shortName: paper.shortName,
      title: paper.title,
      arxiv: paper.arxiv,
      date: paper.date,
      year: yearOf(paper.date),
      techniques: paper.techniques,
      hardwareClasses: hardwareClasses.at(row),
      modelFamilies: modelFamilies.at(row),
      baselineClass: baselineClass.at(row),
      qualityBeside: columns.qualityBeside.at(row),
      level: level.at(row),
      disagreements: disagreementsOf(paper, claim.id),
      corrections: correctionsOf(claim.id),
    };
  };
  const made: ClaimRow[] = [];
  return { length: columns.id.length, at: (row) => (made[row] ??= make(row)) };
}

function claimOf(columns: Columns, row: number): Claim {
  return {
    id: columns.id.at(row),
    method: columns.method.at(row),
    measuredBy: columns.measuredBy.at(row),
    metric: columns.metric.at(row),
    scope: columns.scope.at(row),
    subject: columns.subject.at(row),
    reported: {
      value: columns['reported.value'].at(row),
      unit: columns['reported.unit'].at(row),
      form: columns['reported.form'].at(row),
      qualifier: columns['reported.qualifier'].at(row),
      baselineValue: columns['reported.baselineValue'].at(row),
    },
    baseline: columns.baseline.at(row),
    conditions: conditionsOf(columns, row),
    asWritten: {
      hardware: columns['asWritten.hardware'].at(row),
      model: columns['asWritten.model'].at(row),
      baseline: columns['asWritten.baseline'].at(row),
    },
    run: columns.run.at(row),
    evidence: {
      source: columns['evidence.source'].at(row),
      quote: columns['evidence.quote'].at(row),
      locator: columns['evidence.locator'].at(row),
      version: columns['evidence.version'].at(row),
    },
    note: columns.note.at(row),
  };
}

const conditionsOf = (columns: Columns, row: number) =>
  Object.fromEntries(
    CONDITION_IDS.map((id) => [id, columns[`conditions.${id}`].at(row)]),
  ) as unknown as Conditions;

function normalizedOf(columns: Columns, row: number): Normalized {
  const refused = columns['normalized.refused'].at(row);
  if (refused !== null) return { quantity: null, refused };
  return {
    quantity: {
      value: columns['normalized.value'].at(row),
      unit: columns['normalized.unit'].at(row),
      derivation: columns['normalized.derivation'].at(row),
    } as Quantity,
    refused,
  };
}
