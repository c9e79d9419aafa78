import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { toMarkdown } from '#lib/export/index.ts';
import { frozen } from '../../../frozen.ts';
import { claim, paper } from '../../schema/example.ts';
import { HOSTILE, anyLine } from '../hostile';
import { context } from '../sample';

/** What a reader sees of inline Markdown; markup other than the link to the paper is an error. */
function seen(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'link' && (token as Tokens.Link).href.startsWith('https://arxiv.org/abs/'))
        return `→${(token as Tokens.Link).text}`;
      if (token.type !== 'text' && token.type !== 'escape')
        throw new Error(`${token.type}: ${token.raw}`);
      return (token as Tokens.Text).text;
    })
    .join('');
}
function tableOf(text: string): { header: string[]; rows: string[][] } {
  const table = lexer(text).find((token): token is Tokens.Table => token.type === 'table');
  if (!table) throw new Error('no table');
  return {
    header: table.header.map(({ tokens }) => seen(tokens)),
    rows: table.rows.map((row) => row.map(({ tokens }) => seen(tokens))),
  };
}
const noted = (notes: readonly string[]) =>
  claimRows([
    paper({ claims: notes.map((note, i) => claim({ id: `fastkv/c${i}`, method: note, note })) }),
  ]);

it('writes a claim as a row of the page’s columns, with its caveats', () => {
  const rows = claimRows([
    paper({ claims: [claim({ reported: { value: [1.2, 1.4] }, conditions: { batchSize: 8 } })] }),
  ]);
  expect(tableOf(toMarkdown(rows, context))).toEqual({
    header: [
      ...['Method', 'Reported', 'Derived', 'Scope', 'Baseline', 'Conditions'],
      ...['In the source’s words', 'Caveats'],
    ],
    rows: [
      [
        'FastKV, 2024 →arXiv:2401.01234',
        'up to 1.2–1.4×, throughput',
        '1.2–1.4× (as reported)',
        'Decode',
        'vLLM',
        'Batch: 8',
        '“up to 2.49× throughput over vLLM” (Abstract)',
        'up to: a ceiling, not a mean',
      ],
    ],
  });
});

it('ends with where it comes from', () => {
  expect(toMarkdown(noted(['a']), context)).toMatch(
    /\n\n1 claim from \*As Reported\*, data version abc123, 2026-11-23: <https:\/\/example\.org\/charts\/kv-cache\?technique=kv-cache&q=a%2Cb>\n$/,
  );
});

it.each(HOSTILE)('shows a text as it is: %s', (text) => {
  const [row] = tableOf(toMarkdown(noted([text]), context)).rows;
  expect(row?.[0]).toBe(`${text}, 2024 →arXiv:2401.01234`);
  expect(row?.[6]).toBe(`“up to 2.49× throughput over vLLM” (Abstract). ${text}`);
});

it('shows a text as it is, whatever it is', () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      const [row] = tableOf(toMarkdown(noted([`x${text}y`]), context)).rows;
      expect(row).toHaveLength(8);
      expect(row?.[0]).toBe(`x${text}y, 2024 →arXiv:2401.01234`);
    }),
  );
});

it('has a row for every claim of the corpus, in its order, each with its quotation', () => {
  const { rows } = frozen;
  const table = tableOf(toMarkdown(rows, context));
  expect(table.rows).toHaveLength(rows.length);
  table.rows.forEach((cells, i) => {
    expect(cells[0]).toMatch(new RegExp(`→arXiv:${rows[i]?.arxiv}$`));
    expect(cells[6]).toContain(`“${rows[i]?.claim.evidence.quote}”`);
  });
});

it('keeps the lines of a text within its cell', () => {
  const [row] = tableOf(toMarkdown(noted(['two\nlines\r\n\u0000 more']), context)).rows;
  expect(row?.[0]).toBe('two lines more, 2024 →arXiv:2401.01234');
});
