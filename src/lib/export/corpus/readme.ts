import mit from '../../../../LICENSE?raw';
import { claimCount } from '../tables/claim-table';
import { CSV_FIELDS, ORIGIN_FIELDS, type CsvField } from '../tables/csv-columns';
import type { Contents } from '../contents';
import { markdown } from '../tables/markdown';
import { PAPER_FIELDS } from './papers-csv';

/** What a data package holds, for whoever opens it. */
export const toReadme = ({ rows, papers, context, caveats }: Contents) => {
  const { version, date, address, filters = [] } = context;
  return `# As Reported

${claimCount(rows.length)} of ${papers.length === 1 ? '1 paper' : `${papers.length} papers`}: what efficiency papers report, each figure with the words of its source.

- Data version: ${version}
- Downloaded: ${date}
- Address: <${address}>
- Query: ${filters.length ? filters.map(markdown).join('; ') : 'no filters'}

## Files

| File | What it is |
| --- | --- |
| claims.csv, claims.json | The claims, in the order of the page’s table |
| claims.md, claims.tex | The same as a table to be read, in Markdown and LaTeX |
| papers.csv, papers.bib, papers.csl.json | The papers that state them; the keys of \`\\cite\` are their ids |
| datapackage.json | Types and meaning of the columns, for programs: a Frictionless data package |

## Reading the figures

- \`reported\_…\` is what the source says. \`normalized\_…\` is derived from it, and \`derivation\` says how; it is empty where nothing can be derived.
- Empty means that the source does not say, never zero.
- Several values in one field stand apart by "; ", caveats by " | ".
- A text that a spreadsheet would run as a formula (leading = + - @) has an apostrophe before it in CSV.
- Figures of different scope, subject, baseline, hardware or models are not comparable as they stand.

## Caveats

- **up to**: a ceiling that the source names, not a mean.
- **needs explanation**: the figure is beyond the arithmetic of its own conditions. A prompt to read the source, not a verdict.
- **measured by another paper**: not the figures of the method’s own authors.
- **scope not stated**: kernel, layer or whole system, the source does not say.
- **its paper states another figure for the same**: the source disagrees with itself.
${caveats.size ? '- **hollow pairing**: two figures of one method that the chart holds against each other, and the source does not tie together.\n' : ''}
## Columns of claims.csv

${columns([...CSV_FIELDS, ...ORIGIN_FIELDS])}

## Columns of papers.csv

${columns(PAPER_FIELDS)}
`;
};

const columns = (fields: readonly CsvField[]) =>
  [
    '| Column | Type | Meaning |',
    '| --- | --- | --- |',
    ...fields.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`),
  ].join('\n');

export const LICENSE = `# Licence

The compilation (the choice, arrangement and reading of the figures) is under the MIT licence below.
Quotations, titles and the figures themselves belong to the papers’ authors; each row names its paper.

${mit}`;
