import { describe, expect, it } from 'vitest';
import { sideBySide } from '#lib/compare/side-by-side.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { frozen } from '../../frozen';
import { claim, memory, paper } from '../views/sample';

const on = (hardware: string[], batchSize: number | null = null) => ({
  conditions: { hardware, batchSize },
});
const { rows } = buildCorpus(
  [
    paper([
      memory({ id: 'size', subject: 'kv-cache' }),
      claim({ id: 'fast', scope: 'decode', baseline: 'vllm', ...on(['a100'], 1) }),
    ]),
    paper(
      [
        claim({ id: 'q/fast', scope: 'decode', baseline: 'vllm', ...on(['rtx-3090']) }),
        claim({ id: 'q/faster', scope: 'decode', baseline: 'vllm', ...on(['a100'], 1) }),
        claim({ id: 'q/kernel', scope: 'kernel' }),
      ],
      { id: 'q' },
    ),
  ],
  'test',
);
const measures = sideBySide(rows, ['q', 'p']);
const ids = measures.map(({ name, cells }) => [
  name,
  cells.map((cell) => cell.map(({ row }) => row.claim.id)),
]);

describe('papers side by side', () => {
  it('have a line for each measure that one of them states, the papers in the order asked for', () => {
    expect(ids).toEqual([
      ['Speed-up, kernel', [['q/kernel'], []]],
      ['Speed-up, decode', [['q/fast', 'q/faster'], ['p/fast']]],
      ['Memory, KV cache, scope not stated', [[], ['p/size']]],
    ]);
  });

  it('name the conditions that are not the same in all figures, or not stated by one', () => {
    expect(measures.map(({ differing }) => differing)).toEqual([[], ['Hardware', 'Batch'], []]);
  });

  it('say of each figure what it holds for, its baseline first', () => {
    expect(measures[1]?.cells[1]?.[0]?.conditions).toEqual([
      { name: 'Baseline', text: 'vLLM' },
      { name: 'Hardware', text: 'A100' },
      { name: 'Batch', text: '1' },
    ]);
  });
});

it('every claim of papers of the corpus stands in one cell, its own paper’s', () => {
  const papers = ['gear', 'squeezellm', 'moa'];
  const of = frozen.rows.filter(({ paper }) => papers.includes(paper));
  const placed = sideBySide(of, papers).flatMap(({ cells }) =>
    cells.flatMap((cell, i) =>
      cell.map(({ row }) => {
        expect(row.paper).toBe(papers[i]);
        return row.claim.id;
      }),
    ),
  );
  expect(placed.toSorted()).toEqual(of.map(({ claim: { id } }) => id).toSorted());
});
