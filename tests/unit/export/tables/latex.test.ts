import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { toBibtex, toLatex } from '#lib/export/index.ts';
import { frozen } from '../../../frozen.ts';
import { claim, paper } from '../../schema/example.ts';
import { HOSTILE, anyLine } from '../hostile';
import { readTex } from './read-tex';
import { context } from '../sample';

/** The cells of each row as a reader sees them; the key that the first cites stands apart. */
function rowsOf(text: string): { key: string; cells: string[] }[] {
  const body = text.split(/\\midrule\n(?:\\endfirsthead[\s\S]*\\endfoot\n)?/)[1] ?? '';
  const [rows = ''] = body.split(/\n?\\(?:bottomrule|end\{longtable\})/);
  return rows.split('\n').map((line) => {
    const [, first = '', key = '', rest = ''] =
      /^(.*?)~\\cite\{([a-z0-9-]+)\} & (.*) \\\\$/.exec(line) ?? [];
    // An escaped \& has no space before it that is not its own: cells are split at bare ones.
    return { key, cells: [first, ...rest.split(/(?<!\\) & /)].map(readTex) };
  });
}
const noted = (notes: readonly string[]) =>
  claimRows([
    paper({ claims: notes.map((note, i) => claim({ id: `fastkv/c${i}`, method: note, note })) }),
  ]);

describe('a claim', () => {
  it('is a row of the page’s columns, its figure typeset, its paper cited', () => {
    const rows = claimRows([
      paper({ claims: [claim({ reported: { value: [1.2, 1.4] }, conditions: { batchSize: 8 } })] }),
    ]);
    expect(toLatex(rows, context)).toContain(
      [
        '\\midrule',
        'FastKV, 2024~\\cite{fastkv} & up to 1.2--1.4$\\times$, throughput & 1.2--1.4$\\times$ (as reported) & ' +
          'Decode & vLLM & Batch: 8 & “up to 2.49$\\times$ throughput over vLLM” (Abstract) & ' +
          'up to: a ceiling, not a mean \\\\',
        '\\bottomrule',
      ].join('\n'),
    );
  });

  it('has its caveats, those of the chart as well', () => {
    const caveats = new Map([['fastkv/c0', ['hollow pairing: so']]]);
    expect(rowsOf(toLatex(noted(['a']), context, caveats))[0]?.cells.at(-1)).toBe(
      'up to: a ceiling, not a mean; hollow pairing: so',
    );
  });

  it.each(HOSTILE)('says what it says, escaped: %s', (text) => {
    const [row] = rowsOf(toLatex(noted([text]), context));
    expect(row?.cells).toHaveLength(8);
    expect(row?.cells[0]).toBe(`${text}, 2024`);
    expect(row?.cells[6]).toBe(`“up to 2.49× throughput over vLLM” (Abstract). ${text}`);
  });

  it('says what it says, whatever it is', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const [row] = rowsOf(toLatex(noted([`x${text}`]), context));
        expect(row?.cells).toHaveLength(8);
        expect(row?.cells[0]).toBe(`x${text}, 2024`);
      }),
    );
  });
});

describe('a table', () => {
  const of = (count: number) => toLatex(noted(Array.from({ length: count }, () => 'a')), context);

  it('of up to 40 rows stands on one page, with the rules of booktabs', () => {
    const text = of(40);
    expect(text.match(/\\(begin|end)\{\w+\}|\\\w+rule/g)).toEqual([
      ...['\\begin{table}', '\\begin{tabular}', '\\toprule', '\\midrule', '\\bottomrule'],
      ...['\\end{tabular}', '\\end{table}'],
    ]);
    expect(rowsOf(text)).toHaveLength(40);
  });

  it('of more breaks across pages, its head on each', () => {
    const text = of(41);
    expect(text.match(/\\(begin|end)\{\w+\}|\\\w+rule|\\end\w+(?!\{)\b/g)).toEqual([
      ...['\\begin{longtable}', '\\toprule', '\\midrule', '\\endfirsthead'],
      ...['\\toprule', '\\midrule', '\\endhead', '\\bottomrule', '\\endfoot'],
      ...['\\end{longtable}', '\\endgroup'],
    ]);
    expect(rowsOf(text)).toHaveLength(41);
  });

  it('has as many columns as cells, not wider than a line', () => {
    const widths = [...of(1).matchAll(/p\{([\d.]+)\\linewidth\}/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(8);
    // 14 separators of 3pt on a line of 345pt leave 0.878 of it.
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(0.8781);
  });

  it('says in its caption what it shows, escaped', () => {
    const filters = ['Text: “50% of {x}”'];
    const [, caption = ''] =
      /\\caption\{(.*)\}\\label/.exec(toLatex(noted(['a']), { ...context, filters })) ?? [];
    expect(readTex(caption)).toBe(
      '1 claim from As Reported, data version abc123, 2026-11-23; Text: “50% of {x}”.',
    );
  });

  it('begins with comments on its source and what it needs, which nothing can leave', () => {
    const address = 'https://example.org/?q=\n\\input{x}';
    const [preface = ''] = toLatex(noted(['a']), { ...context, address }).split('\\begin');
    const lines = preface.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^% /);
    expect(preface).toContain('% https://example.org/?q= \\input{x}\n');
    for (const name of ['booktabs', 'longtable', 'array', '[T1]{fontenc}', '[utf8]{inputenc}'])
      expect(preface).toContain(name);
  });
});

describe('the whole corpus', () => {
  const { rows, papers } = frozen;
  const read = rowsOf(toLatex(rows, context));

  it('is a row each, in its order, each citing a key of the BibTeX file', () => {
    const keys = new Set(papers.map((of) => /^@misc\{(.*),$/m.exec(toBibtex(of))?.[1]));
    expect(read.map(({ key }) => key)).toEqual(rows.map((row) => row.paper));
    for (const { key, cells } of read) {
      expect(keys).toContain(key);
      expect(cells).toHaveLength(8);
    }
  });

  it('has every quotation', () => {
    read.forEach(({ cells }, i) => {
      expect(cells[6]).toContain(`“${rows[i]?.claim.evidence.quote}”`);
    });
  });
});
