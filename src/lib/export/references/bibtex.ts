import type { PaperRecord } from '../../schema';
import { personOf } from './person';
import { tex } from '../tables/tex';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A paper as a BibTeX entry: `@misc` with its arXiv fields; a confirmed venue goes into `note`. */
export function toBibtex(paper: PaperRecord): string {
  const [year = '', month = ''] = paper.date.split('-');
  const fields: [string, string | null][] = [
    ['title', `{{${tex(paper.title)}}}`],
    ['author', `{${paper.authors.map(author).join(' and ')}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? null],
    ['eprint', `{${paper.arxiv}}`],
    ['archivePrefix', '{arXiv}'],
    ['url', `{https://arxiv.org/abs/${paper.arxiv}}`],
    ['note', paper.venue === null ? null : `{${tex(paper.venue)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${paper.id},\n${lines.join(',\n')}\n}\n`;
}

/** Papers as one file. */
export const papersBibtex = (papers: readonly PaperRecord[]) => papers.map(toBibtex).join('\n');

/** `Last, First`, as BibTeX tells them apart for sure; braces keep what is not a person whole. */
function author(name: string): string {
  const person = personOf(name);
  if ('literal' in person) return `{${tex(person.literal)}}`;
  const { family, particle, given, suffix } = person;
  const last = particle === null ? family : `${particle} ${family}`;
  return [last, ...(suffix === null ? [] : [suffix]), given].map(tex).join(', ');
}
