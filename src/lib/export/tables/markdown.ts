import type { ClaimRow } from '../../corpus/rows';
import { NO_CAVEATS, type ChartCaveats } from './caveats';
import { HEADER, cells, claimCount } from './claim-table';
import type { ExportContext } from './record';

/** Claims as a table of GitHub-flavoured Markdown; each leads to its paper, the last line to the page. */
export function toMarkdown(
  rows: readonly ClaimRow[],
  { version, date, address }: ExportContext,
  caveats: ChartCaveats = NO_CAVEATS,
): string {
  const lines = rows.map((row) => {
    const [method = '', ...rest] = cells(row, caveats.get(row.claim.id)).map(markdown);
    const paper = `[arXiv:${row.arxiv}](https://arxiv.org/abs/${row.arxiv})`;
    return line([`${method} ${paper}`, ...rest]);
  });
  return [
    line(HEADER),
    line(HEADER.map(() => '---')),
    ...lines,
    '',
    `${claimCount(rows.length)} from *As Reported*, data version ${version}, ${date}: <${address}>`,
    '',
  ].join('\n');
}

const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |`;

/** A text that Markdown shows as it is: no markup, HTML, formula or link of its own. */
export const markdown = (text: string) =>
  text.replace(/[\\`*_[\]<>|~&$]|:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&');
