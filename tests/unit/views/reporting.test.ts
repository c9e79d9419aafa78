import { describe, expect, it } from 'vitest';
import { FIELD_IDS, type Field, type Query } from '#lib/query/index.ts';
import { claim, paper, reasons, viewOf, viewOfPapers, type ClaimFields } from './sample';

const VIEW = 'reporting';
const upTo = { qualifier: 'up-to' } as const;
const SILENT = { reported: upTo };
const FULL: Omit<ClaimFields, 'id'> = {
  baseline: 'vllm',
  scope: 'decode',
  metric: 'accuracy',
  conditions: {
    model: ['llama-7b'],
    hardware: ['a100'],
    task: ['LongBench'],
    batchSize: 8,
    contextTokens: 4096,
  },
};
/** A paper with claims that state these fields each, and no other. */
const paperOf = (id: string, ...claims: Field[][]) =>
  paper(
    claims.map((fields, i) =>
      claim({
        id: `${id}/c${i}`,
        baseline: fields.includes('baseline') ? 'vllm' : null,
        reported: upTo,
        conditions: {
          hardware: fields.includes('hardware') ? ['a100'] : [],
          model: fields.includes('model') ? ['llama-7b'] : [],
        },
      }),
    ),
    { id, shortName: id.toUpperCase() },
  );

describe('a row', () => {
  it('is of a paper: each cell counts its claims that state the field, and names them', () => {
    const { drawing } = viewOf(VIEW, [
      claim({ id: 'a', ...SILENT, scope: 'decode' }),
      claim({ id: 'b', ...SILENT, scope: 'prefill', conditions: { batchSize: 1 } }),
      claim({ id: 'c', ...SILENT, baseline: 'vllm', scope: 'kernel' }),
    ]);
    expect(drawing.rows).toHaveLength(1);
    const [row] = drawing.rows;
    expect([row?.name, row?.claims]).toEqual(['Method', ['p/a', 'p/b', 'p/c']]);
    expect(row?.cells.scope).toEqual({ stated: 3, claims: ['p/a', 'p/b', 'p/c'] });
    expect(row?.cells.batch).toEqual({ stated: 1, claims: ['p/b'] });
    expect(row?.cells.baseline).toEqual({ stated: 1, claims: ['p/c'] });
  });

  it('names, where nothing is stated, the claims that are silent', () => {
    const { drawing } = viewOf(
      VIEW,
      ['a', 'b'].map((id) => claim({ id, ...SILENT })),
    );
    for (const field of FIELD_IDS)
      expect(drawing.rows[0]?.cells[field]).toEqual({ stated: 0, claims: ['p/a', 'p/b'] });
  });

  it('names the first eight claims of a cell, and all in itself', () => {
    const many = Array.from({ length: 30 }, (_, i) => claim({ id: `c${i}`, scope: 'decode' }));
    const [row] = viewOf(VIEW, many).drawing.rows;
    expect(row?.cells.scope).toEqual({
      stated: 30,
      claims: many.slice(0, 8).map(({ id }) => id),
    });
    expect(row?.claims).toHaveLength(30);
  });

  it('has the share of all fields of all its claims that is stated', () => {
    const { rows } = viewOfPapers(VIEW, [
      paperOf('a', ['baseline', 'hardware', 'model'], ['baseline'], []),
    ]).drawing;
    // 4 of 3 × 9.
    expect(rows[0]?.share).toBeCloseTo(4 / 27, 12);
  });

  it('is of the claims that match, and is not there without one', () => {
    const { drawing, drawn } = viewOfPapers(
      VIEW,
      [paperOf('a', ['hardware'], []), paperOf('b', [])],
      { hardware: ['a100'] },
    );
    expect(drawing.rows.map(({ name, claims }) => [name, claims])).toEqual([['A', ['a/c0']]]);
    expect(drawn).toEqual(['a/c0']);
  });
});

describe('the totals', () => {
  it('are shares of all claims, a column and over all', () => {
    const { columns, total } = viewOfPapers(VIEW, [
      paperOf('a', ['baseline', 'hardware'], ['baseline'], ['baseline']),
      paperOf('b', []),
    ]).drawing;
    const share = (field: Field) => columns.find((column) => column.field === field)?.share;
    expect([share('baseline'), share('hardware'), share('model')]).toEqual([0.75, 0.25, 0]);
    // 4 of 4 × 9.
    expect(total.share).toBeCloseTo(4 / 36, 12);
    expect(total.claims).toBe(4);
  });

  it('count the claims that state every field', () => {
    const claims = [claim({ id: 'full', ...FULL }), claim({ id: 'silent', ...SILENT })];
    expect(viewOf(VIEW, claims).drawing.total.complete).toBe(1);
    for (const without of [{ baseline: null }, { scope: 'not-stated' }, SILENT] as const)
      expect(
        viewOf(VIEW, [claim({ id: 'full', ...FULL, ...without })]).drawing.total.complete,
      ).toBe(0);
  });
});

describe('papers', () => {
  const papers = [
    paperOf('some', ['baseline', 'hardware'], []),
    paperOf('none', [], []),
    paperOf('all', ['baseline', 'hardware', 'model']),
    paperOf('model', ['model']),
  ];
  const order = (rows: Query['rows']) =>
    viewOfPapers(VIEW, papers, { rows }).drawing.rows.map(({ paper: id }) => id);

  it.each<[Query['rows'], string[]]>([
    ['corpus', ['some', 'none', 'all', 'model']],
    ['most', ['all', 'some', 'model', 'none']],
    ['least', ['none', 'some', 'model', 'all']],
    ['hardware', ['all', 'some', 'none', 'model']],
    ['model', ['all', 'model', 'some', 'none']],
  ])('stand by %s: %j', (rows, ids) => {
    expect(order(rows)).toEqual(ids);
  });

  it('are two hundred at most; those below are left out, with the reason', () => {
    const many = Array.from({ length: 203 }, (_, i) =>
      paperOf(`p${i}`, i === 202 ? ['model'] : []),
    );
    const first = viewOfPapers(VIEW, many);
    expect(first.drawing.rows).toHaveLength(200);
    expect(first.drawing.total.claims).toBe(203);
    expect(reasons(first.omitted)).toEqual({ 'no-row': ['p200/c0', 'p201/c0', 'p202/c0'] });
    const [row] = viewOfPapers(VIEW, many, { rows: 'most' }).drawing.rows;
    expect(row?.paper).toBe('p202');
  });
});

describe('columns', () => {
  const fields = (columns: Query['columns']) =>
    viewOfPapers(VIEW, [paperOf('a', ['model', 'hardware'], ['model'])], {
      columns,
    }).drawing.columns.map(({ field }) => field);

  it('stand in their own order', () => {
    expect(fields('given')).toEqual(FIELD_IDS);
  });

  it('stand by how many claims state them, at the reader’s choice', () => {
    expect(fields('most').slice(0, 3)).toEqual(['model', 'hardware', 'baseline']);
  });
});
