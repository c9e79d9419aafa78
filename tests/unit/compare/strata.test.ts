import { describe, expect, it } from 'vitest';
import { rankingOf } from '#lib/compare/ranking.ts';
import { robustness } from '#lib/compare/robust.ts';
import { rank, type Candidate, type Rules } from '#lib/compare/strata.ts';

const RULES: Rules = { better: ['higher', 'higher'], ceilings: false };

/** A point of a decode speed-up and weights, all stated, of a method and paper of its own name. */
const point = (name: string, x: number, y: number, more: Partial<Candidate> = {}): Candidate => ({
  claims: [`${name}/a`],
  method: name,
  paper: name,
  at: [x, y],
  scope: 'decode',
  subject: 'weights',
  baselineClass: 'dense-or-full',
  directed: true,
  ceiling: false,
  tied: true,
  hardwareKnown: true,
  ...more,
});
const names = (points: readonly Candidate[]) => points.map(({ method }) => method);

describe('points are ranked', () => {
  it('within one scope, subject and class of baselines only', () => {
    const { strata } = rank(
      [
        point('a', 2, 3),
        point('b', 3, 2),
        point('beaten', 2, 2),
        // Better than all, and of other strata.
        point('kernel', 9, 9, { scope: 'kernel' }),
        point('kernel too', 8, 8, { scope: 'kernel' }),
        point('cache', 9, 9, { subject: 'KV cache' }),
        point('served', 9, 9, { baselineClass: 'serving-system' }),
      ],
      RULES,
    );
    expect(strata.map(({ name, front, behind }) => [name, names(front), names(behind)])).toEqual([
      ['Decode, weights, against dense or full precision', ['a', 'b'], ['beaten']],
      ['Kernel, weights, against dense or full precision', ['kernel'], ['kernel too']],
    ]);
  });

  it('or told why not', () => {
    const { strata, notRanked } = rank(
      [
        point('a', 2, 3),
        point('b', 3, 2),
        point('ceiling', 9, 9, { ceiling: true }),
        point('no scope', 9, 9, { scope: 'not-stated' }),
        point('no subject', 9, 9, { subject: null }),
        point('no baseline', 9, 9, { baselineClass: null }),
        point('hollow', 9, 9, { tied: false }),
        point('by bits', 9, 9, { directed: false }),
        point('alone', 9, 9, { scope: 'serving' }),
      ],
      RULES,
    );
    expect(names(strata[0]?.front ?? [])).toEqual(['a', 'b']);
    expect(notRanked.map(({ point: { method }, reason }) => [method, reason])).toEqual([
      ['ceiling', 'ceiling'],
      ['no scope', 'no-scope'],
      ['no subject', 'no-subject'],
      ['no baseline', 'no-baseline'],
      ['hollow', 'not-tied'],
      ['by bits', 'no-direction'],
      ['alone', 'alone'],
    ]);
  });

  it('with ceilings where the reader asks for them', () => {
    const points = [point('a', 2, 3), point('b', 9, 9, { ceiling: true })];
    expect(rank(points, RULES).strata).toEqual([]);
    expect(names(rank(points, { ...RULES, ceilings: true }).strata[0]?.front ?? [])).toEqual(['b']);
  });
});

describe('a method’s standing', () => {
  const BETTER = RULES.better;

  it('counts the recomputed fronts that it stays on, and names those where its own figures fall away', () => {
    const points = [
      point('firm', 4, 4),
      point('bold', 5, 3, { ceiling: true }),
      point('vague', 3, 5, { hardwareKnown: false }),
      point('behind', 2, 2),
    ];
    // Six fronts: without ceilings, without unknown hardware, without each of four papers; never its own.
    expect(robustness(points, BETTER).standings).toEqual([
      { method: 'firm', paper: 'firm', stays: 5, of: 5, falls: [] },
      { method: 'bold', paper: 'bold', stays: 4, of: 5, falls: ['“up to” figures'] },
      { method: 'vague', paper: 'vague', stays: 4, of: 5, falls: ['hardware not stated'] },
    ]);
  });

  it('is not shaken by leaving out what it beats', () => {
    expect(robustness([point('a', 2, 3), point('b', 1, 1)], BETTER).standings).toEqual([
      { method: 'a', paper: 'a', stays: 1, of: 1, falls: [] },
    ]);
  });

  it('tells which methods come onto the front without another paper', () => {
    const points = [point('best', 5, 5), point('second', 4, 4), point('third', 3, 3)];
    expect(robustness(points, BETTER).joining).toEqual([
      { method: 'second', paper: 'second', without: ['best'] },
    ]);
  });
});

it('a ranking names each point once: on a front, behind one, or not ranked', () => {
  const points = [
    point('a', 2, 3),
    point('b', 2, 3),
    point('c', 1, 1),
    point('d', 1, 1, { tied: false }),
    point('e', 1, 1, { ceiling: true }),
  ];
  const { ranking, frontOf } = rankingOf(points, RULES);
  expect(ranking.strata).toEqual([
    {
      name: 'Decode, weights, against dense or full precision',
      front: [
        { method: 'a', paper: 'a', stays: 2, of: 2, falls: [], points: 1, claims: ['a/a'] },
        { method: 'b', paper: 'b', stays: 2, of: 2, falls: [], points: 1, claims: ['b/a'] },
      ],
      joining: [],
      behind: 1,
      papers: 3,
    },
  ]);
  expect(ranking.notRanked).toEqual([
    { reason: 'not-tied', points: 1, claims: ['d/a'] },
    { reason: 'ceiling', points: 1, claims: ['e/a'] },
  ]);
  expect([...frontOf.keys()].map(({ method }) => method)).toEqual(['a', 'b']);
});
