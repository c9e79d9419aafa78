import { CLAIM_FIELDS, JSON_ONLY } from '#lib/export/tables/claim-fields.ts';
import { publishedFiles } from '#lib/export/corpus/corpus-files.ts';
import { DATASET, datasetDescription } from '#lib/export/references/dataset.ts';
import { paperFields } from '#lib/export/tables/paper-fields.ts';
import { DEFINITIONS } from '#lib/schema/definitions.ts';
import { citation } from '../citation.server';
import { corpus } from '../corpus.server';
import { site } from '../site.server';
import { snippetsFor } from './snippets.server';

export function load() {
  return {
    version: corpus.version,
    description: datasetDescription(corpus.rows.length, corpus.papers.length),
    files: publishedFiles(corpus),
    fields: CLAIM_FIELDS,
    jsonOnly: Object.entries(JSON_ONLY).map(([name, description]) => ({ name, description })),
    paperFields: paperFields(),
    terms: Object.entries(DEFINITIONS).map(([name, entries]) => ({ name, entries })),
    snippets: snippetsFor(site),
    license: DATASET.license,
    bibtex: citation(),
  };
}
