import type { Paper } from '../schema';

/** A paper as a BibTeX entry: `@misc` with its arXiv fields; a confirmed venue goes into `note`. */
export function toBibtex(paper: Paper): string {
  const [year = '', month = ''] = paper.date.split('-');
  const fields: [string, string | null][] = [
    ['title', `{${escaped(paper.title)}}`],
    ['author', paper.authors.map(escaped).join(' and ')],
    ['year', year],
    ['month', String(Number(month))],
    ['eprint', paper.arxiv],
    ['archivePrefix', 'arXiv'],
    ['url', `https://arxiv.org/abs/${paper.arxiv}`],
    ['note', paper.venue === null ? null : escaped(paper.venue)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${paper.id},\n${lines.join(',\n')}\n}\n`;
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '²': '\\textsuperscript{2}',
};

const escaped = (text: string) =>
  text.replace(/[\\~^–²&%$#_{}]/g, (char) => SPECIAL[char] ?? `\\${char}`);
