import type { ClaimColumns, Claims } from './claims';
import type { Readable } from './column';
import type { Columns } from './corpus-of-columns';
import type { ClaimRow } from './rows';
import { Table } from './table';
import {
  baselineClassOf,
  familyOf,
  hardwareClassesOf,
  levelOf,
  modelFamiliesOf,
  yearOf,
} from './vocabulary-of';

/** The table of claims, in their order; nothing of it is read yet. */
export const claimsOfColumns = (columns: Columns, row: Readable<ClaimRow>): Claims => {
  const { paper } = columns;
  const { 'conditions.model': model, 'conditions.hardware': hardware } = columns;
  return Table.of<ClaimColumns>({
    id: columns.id,
    paper: paper.map(({ id }) => id),
    date: paper.map(({ date }) => date),
    method: columns.method,
    techniques: paper.map(({ techniques }) => techniques),
    metric: columns.metric,
    family: columns.metric.map(familyOf),
    scope: columns.scope,
    subject: columns.subject,
    reported_qualifier: columns['reported.qualifier'],
    normalized_unit: columns['normalized.unit'],
    baseline: columns.baseline,
    model,
    hardware,
    run: columns.run,
    source: columns['evidence.source'],
    check: columns.check,
    level: columns['evidence.source'].map(levelOf),
    year: paper.map(({ date }) => yearOf(date)),
    shortName: paper.map(({ shortName }) => shortName),
    hardwareClasses: hardware.map(hardwareClassesOf),
    modelFamilies: model.map(modelFamiliesOf),
    baselineClass: columns.baseline.map(baselineClassOf),
    text: textOf(columns),
    row,
  });
};

/** Put together anew whenever it is asked for; its parts are kept. */
function textOf({ paper, method, ...columns }: Columns): Readable<string> {
  const lower = (text: string) => text.toLowerCase();
  const heads = paper.map(({ shortName, title }) => lower(`${shortName}\n${title}`));
  const methods = method.map(lower);
  const quotes = columns['evidence.quote'].map(lower);
  return {
    length: paper.length,
    at: (row) => `${heads.at(row)}\n${methods.at(row)}\n${quotes.at(row)}`,
  };
}
