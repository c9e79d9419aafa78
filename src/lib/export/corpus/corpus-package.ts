import type { Corpus } from '../../corpus/corpus';
import { ABOUT } from '../../schema';
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
const GROUPS: Record<string, { type: string; description?: string }> = {
  techniques: { type: 'array' },
  reported: { type: 'object', description: ABOUT.reported },
  normalized: {
    type: 'object',
    description: 'Derived: the figure in the quantity of its family; null where it cannot be.',
  },
  conditions: { type: 'object', description: ABOUT.conditions },
  asWritten: { type: 'object', description: ABOUT.asWritten },
  evidence: { type: 'object', description: ABOUT.evidence },
  checks: { type: 'array', description: 'The arithmetic that bounds the figure, a rule each.' },
  caveats: { type: 'array' },
};

/** The fields of a claim in the JSON, in the order of the columns that say the same. */
function claimObjectFields(): TableField[] {
  const found = new Map<string, TableField>();
  for (const { json, type, description, values } of CLAIM_FIELDS) {
    const [name] = json?.split(/[.[]/) ?? [];
    if (name === undefined || found.has(name)) continue;
    const group = GROUPS[name];
    found.set(name, { name, type, description, ...(group ?? enumOf(values)) });
  }
  return [...found.values()];
}

const enumOf = (values: readonly string[] | null) => values && { constraints: { enum: values } };
