import type { ClaimRow } from '../../corpus/rows';
import { NO_CAVEATS, type ChartCaveats } from './caveats';
import { HEADER, cells, claimCount } from './claim-table';
import type { ExportContext } from './record';
import { tex, texCell } from './tex';

/** Rows of a table that is to fit on one page. */
const ONE_PAGE = 40;

/** Widths of the columns as shares of a line; the rest is the space between them. */
const WIDTHS = [0.1, 0.11, 0.11, 0.06, 0.08, 0.14, 0.17, 0.1];

/**
 * Claims as a booktabs table to be taken in with `\input`: beyond 40 rows a longtable. Each cites its
 * paper by the key that it has in the BibTeX file.
 */
export function toLatex(
  rows: readonly ClaimRow[],
  context: ExportContext,
  caveats: ChartCaveats = NO_CAVEATS,
): string {
  const { version, date, filters = [] } = context;
  const lines = rows.map((row) => {
    const [method = '', ...rest] = cells(row, caveats.get(row.claim.id)).map(texCell);
    return line([`${method}~\\cite{${row.paper}}`, ...rest]);
  });
  const about = `${claimCount(rows.length)} from As Reported, data version ${version}, ${date}`;
  const caption = `\\caption{${tex([about, ...filters].join('; '))}.}`;
  const head = line(HEADER.map(texCell));
  const frame = rows.length > ONE_PAGE ? longtable : table;
  return [...preface(about, context), ...frame(caption, head, lines), ''].join('\n');
}

const preface = (about: string, { address }: ExportContext) =>
  [
    `${about}:`,
    address,
    'Needs \\usepackage[T1]{fontenc}, \\usepackage[utf8]{inputenc}, \\usepackage{array,booktabs,longtable},',
    'and the papers in BibTeX for \\cite. A landscape page (pdflscape) gives the columns room.',
    'Accented letters and quotation marks are UTF-8; signs and Greek letters are commands. Scripts',
    'that inputenc does not know need XeLaTeX or LuaLaTeX.',
  ].map((text) => `% ${text.replace(/[\s\p{Cc}]+/gu, ' ')}`);

const line = (fields: readonly string[]) => `${fields.join(' & ')} \\\\`;

const columns = WIDTHS.map(
  (width) => `>{\\raggedright\\arraybackslash}p{${width}\\linewidth}`,
).join('');
const small = '\\scriptsize\\setlength{\\tabcolsep}{3pt}\\setlength{\\extrarowheight}{3pt}';

const table = (caption: string, head: string, lines: readonly string[]) => [
  '\\begin{table}',
  small,
  `${caption}\\label{tab:as-reported}`,
  `\\begin{tabular}{@{}${columns}@{}}`,
  '\\toprule',
  head,
  '\\midrule',
  ...lines,
  '\\bottomrule',
  '\\end{tabular}',
  '\\end{table}',
];

const longtable = (caption: string, head: string, lines: readonly string[]) => [
  `\\begingroup${small}`,
  `\\begin{longtable}{@{}${columns}@{}}`,
  `${caption}\\label{tab:as-reported}\\\\`,
  ...['\\toprule', head, '\\midrule', '\\endfirsthead'],
  ...['\\toprule', head, '\\midrule', '\\endhead'],
  ...['\\bottomrule', '\\endfoot'],
  ...lines,
  '\\end{longtable}',
  '\\endgroup',
];
