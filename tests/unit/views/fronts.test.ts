import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/schema/index.ts';
import { claim, memory, viewOf, type ClaimFields } from './sample';

const stated = { scope: 'decode', baseline: 'fp16' } as const;
type Value = number | [number, number];
const times = (value: Value) => ({ reported: { value } });

/** A speed-up and a memory saving of one run, both over FP16 while decoding. */
const run = (name: string, faster: Value, smaller: Value, more: Partial<ClaimFields> = {}) => [
  claim({ id: `${name}-speed`, method: name, run: name, ...stated, ...times(faster), ...more }),
  memory({ id: `${name}-size`, method: name, run: name, ...stated, ...times(smaller) }),
];
/** The same with perplexity from 5 to another level in place of memory. */
const costly = (name: string, faster: number, perplexity: number): Claim[] => [
  claim({ id: `${name}-speed`, method: name, run: name, ...stated, ...times(faster) }),
  claim({
    id: `${name}-quality`,
    method: name,
    run: name,
    metric: 'perplexity',
    ...stated,
    reported: { value: perplexity, unit: 'perplexity', form: 'level', baselineValue: 5 },
  }),
];
const methodsOf = (ranking?: { strata: { front: { method: string }[] }[] }) =>
  ranking?.strata.map(({ front }) => front.map(({ method }) => method));

describe('the front of speed against compression', () => {
  const claims = [...run('A', 3, 2), ...run('B', 2, 4), ...run('beaten', 2, 2)];

  it('is not computed where nobody asks for it', () => {
    const { ranking, drawing } = viewOf('speedup-vs-compression', claims);
    expect(ranking).toBeUndefined();
    expect(drawing.points.map(({ front }) => front)).toEqual([null, null, null]);
  });

  it('joins the points that no other beats on both axes, and counts those behind', () => {
    const { ranking, drawing } = viewOf('speedup-vs-compression', claims, { front: 'plain' });
    const name = 'Decode, total memory, against dense or full precision';
    expect(ranking?.strata.map(({ name, behind }) => [name, behind])).toEqual([[name, 1]]);
    expect(methodsOf(ranking)).toEqual([['A', 'B']]);
    expect(drawing.points.map(({ front }) => front)).toEqual([name, name, null]);
  });

  it('counts a range at its worse end, on either axis', () => {
    // 1× and 2×, and 2× and 1×: A beats both; at 9× each would be on the front.
    const ranges = [...run('faster', [1, 9], 2), ...run('smaller', 2, [1, 9])];
    const { ranking } = viewOf('speedup-vs-compression', [...claims, ...ranges], {
      front: 'plain',
    });
    expect(methodsOf(ranking)).toEqual([['A', 'B']]);
    expect(ranking?.strata.map(({ behind }) => behind)).toEqual([3]);
  });

  it('leaves a ceiling out until the reader counts it', () => {
    const best = run('C', 9, 9, { reported: { value: 9, qualifier: 'up-to' } });
    const asked = (front: 'plain' | 'ceilings') =>
      methodsOf(viewOf('speedup-vs-compression', [...claims, ...best], { front }).ranking);
    expect(asked('plain')).toEqual([['A', 'B']]);
    expect(asked('ceilings')).toEqual([['C']]);
  });
});

it('the front of gain against quality takes less perplexity for better', () => {
  const claims = [...costly('fast', 3, 6), ...costly('true', 2, 5.2), ...costly('neither', 1.5, 7)];
  const { ranking } = viewOf('gain-vs-quality', claims, { front: 'plain' });
  expect(ranking?.strata.map(({ name }) => name)).toEqual([
    'Decode, speed and perplexity (perplexity), against dense or full precision',
  ]);
  expect(methodsOf(ranking)).toEqual([['true', 'fast']]);
});

describe('the fronts of explored axes', () => {
  it('follow the axes that are shown', () => {
    const claims = [...run('A', 3, 2), ...run('B', 2, 4)];
    const { ranking } = viewOf('explore', claims, {
      y: 'total-memory',
      x: 'speed',
      front: 'plain',
    });
    expect(methodsOf(ranking)).toEqual([['B', 'A']]);
  });

  it('are none where an axis has no better way', () => {
    const conditions = { contextTokens: 4000 };
    const claims = [
      claim({ id: 'a', ...stated, conditions }),
      claim({ id: 'b', ...stated, conditions }),
    ];
    const { ranking } = viewOf('explore', claims, { y: 'speed', x: 'context', front: 'plain' });
    expect(ranking?.strata).toEqual([]);
    expect(ranking?.notRanked).toEqual([
      { reason: 'no-direction', points: 2, claims: ['p/a', 'p/b'] },
    ]);
  });
});
