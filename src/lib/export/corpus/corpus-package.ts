import type { Corpus } from '../../corpus/corpus';
import { CLAIM_FIELDS } from '../tables/claim-fields';
import type { CorpusFileName, PublishedFile } from './corpus-files';
import { DATASET, datasetDescription } from '../references/dataset';
import { paperFields } from '../tables/paper-fields';

/** A field of a Frictionless Table Schema. */
interface TableField {
  name: string;
  type: string;
  description: string;
  constraints?: { enum: readonly string[] };
}

/** The corpus as a Frictionless Data Package, version 2; paths are relative to the file itself. */
export function corpusPackage(
  { version, papers, rows }: Corpus,
  files: readonly PublishedFile[],
  site: string,
): Record<string, unknown> {
  const resource = (name: CorpusFileName, format: string, rest: Record<string, unknown>) => {
    const file = files.find((file) => file.name === name);
    return {
      name: name.replace('.', '-'),
      path: name,
      type: 'table',
      format,
      mediatype: file?.mediaType,
      encoding: 'utf-8',
      description: file?.about,
      bytes: file?.bytes,
      hash: `sha256:${file?.sha256 ?? ''}`,
      ...rest,
    };
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATASET.name,
    title: DATASET.title,
    description: datasetDescription(rows.length, papers.length),
    version,
    homepage: `${site}/data`,
    keywords: DATASET.keywords,
    licenses: [
      { name: DATASET.license.name, path: DATASET.license.address, title: DATASET.license.title },
    ],
    contributors: [{ title: DATASET.creator, roles: ['creator'] }],
    resources: [
      resource('claims.csv', 'csv', {
        dialect: { lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: {
          fields: CLAIM_FIELDS.map(({ name, type, description, values }): TableField => ({
            ...{ name, type, description },
            ...enumOf(values),
          })),
          primaryKey: ['id'],
          missingValues: [''],
        },
      }),
      resource('claims.json', 'json', {
        dialect: { property: 'claims' },
        schema: { fields: claimObjectFields(), primaryKey: ['id'] },
      }),
      resource('papers.json', 'json', {
        dialect: { property: 'papers' },
        schema: { fields: paperFields(), primaryKey: ['id'] },
      }),
    ],
  };
}

/** What the JSON groups; each of the groups' fields is a column of the CSV. */
const GROUPS: Record<string, Omit<TableField, 'name'>> = {
  techniques: { type: 'array', description: 'The paper’s techniques, the most telling first.' },
  reported: { type: 'object', description: 'The figure exactly as the source says.' },
  normalized: {
    type: 'object',
    description: 'Derived: the figure in the quantity of its family; null where it cannot be.',
  },
  conditions: { type: 'object', description: 'What the figure holds for.' },
  asWritten: { type: 'object', description: 'Hardware, models, baseline in the source’s words.' },
  evidence: { type: 'object', description: 'Where the words stand, and the words.' },
  checks: { type: 'array', description: 'The arithmetic that bounds the figure, a rule each.' },
  caveats: { type: 'array', description: 'What keeps the figure from being read plainly.' },
};

/** The fields of a claim in the JSON, in the order of the columns that say the same. */
function claimObjectFields(): TableField[] {
  const found = new Map<string, TableField>();
  for (const { json, type, description, values } of CLAIM_FIELDS) {
    const [name] = json?.split(/[.[]/) ?? [];
    if (name === undefined || found.has(name)) continue;
    const field = GROUPS[name] ?? { type, description, ...enumOf(values) };
    found.set(name, { name, ...field });
  }
  return [...found.values()];
}

const enumOf = (values: readonly string[] | null) => values && { constraints: { enum: values } };
