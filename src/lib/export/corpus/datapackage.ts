import { CSV_FIELDS, ORIGIN_FIELDS, type CsvField } from '../tables/csv-columns';
import type { Contents } from '../contents';
import { PAPER_FIELDS } from './papers-csv';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a Frictionless Data Package, version 2; its `profile`s are for readers of version 1.
 * The query stands in properties of our own.
 */
export function toDatapackage({ rows, papers, context }: Contents): string {
  const { version, date, address, query, filters = [] } = context;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    profile: 'tabular-data-package',
    name: 'as-reported',
    title: 'As Reported: what efficiency papers report',
    description: `${rows.length} numeric claims of ${papers.length} papers, each with the words of its source. README.md says how to read them.`,
    homepage: address,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'LICENSE.md' }],
    sources: papers.map(({ title, arxiv }) => ({ title, path: `https://arxiv.org/abs/${arxiv}` })),
    dataVersion: version,
    address,
    query,
    filters,
    resources: [
      resource('claims', 'One row a claim.', [...CSV_FIELDS, ...ORIGIN_FIELDS], {
        foreignKeys: [{ fields: ['paper'], reference: { resource: 'papers', fields: ['id'] } }],
      }),
      resource('papers', 'One row a paper.', PAPER_FIELDS),
    ],
  };
  return JSON.stringify(descriptor, null, 2) + '\n';
}

/** A table whose rows have an `id`, in the file of its name. */
const resource = (
  name: string,
  description: string,
  fields: readonly CsvField[],
  keys: { foreignKeys?: object[] } = {},
) => ({
  $schema: `${PROFILES}/dataresource.json`,
  profile: 'tabular-data-resource',
  name,
  type: 'table',
  path: `${name}.csv`,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    $schema: `${PROFILES}/tableschema.json`,
    fields,
    missingValues: [''],
    primaryKey: ['id'],
    ...keys,
  },
});
