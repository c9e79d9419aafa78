import { expect, it } from 'vitest';
import { releaseNews } from '#lib/corpus/news.ts';
import type { Correction } from '#lib/schema/index.ts';
import { claimFile, paperFile } from '../schema/example';

const [FIRST, SECOND] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const withClaims = (...slugs: string[]) => [
  { ...paperFile(), claims: slugs.map((slug) => ({ ...claimFile(), id: `fastkv/${slug}` })) },
];
const releases = [
  { version: FIRST, date: '2026-01-01', papers: withClaims('a', 'b', 'c') },
  { version: SECOND, date: '2026-02-01', papers: withClaims('a', 'b', 'd') },
];
const entry = { date: '2026-02-01', release: FIRST };
const corrections: Correction[] = [
  { ...entry, claim: 'fastkv/c', kind: 'withdrawn', reason: 'Not in the source.' },
  {
    claim: 'fastkv/a',
    date: '2026-03-01',
    release: SECOND,
    kind: 'changed',
    field: 'scope',
    from: 'prefill',
    to: 'decode',
    reason: 'Misread.',
  },
];

it('the news of a release count what is new in it; those of a correction say what and why', () => {
  expect(releaseNews({ releases, corrections })).toEqual([
    {
      id: `correction/${SECOND}/scope/fastkv/a`,
      date: '2026-03-01',
      title: 'Corrected: FastKV, Throughput, scope: “prefill” → “decode”',
      summary: 'Misread.',
      claims: ['fastkv/a'],
    },
    {
      id: `correction/${FIRST}/withdrawn/fastkv/c`,
      date: '2026-02-01',
      title: 'Withdrawn: FastKV, Throughput',
      summary: 'Not in the source.',
      claims: ['fastkv/c'],
    },
    {
      id: `release/${SECOND}`,
      date: '2026-02-01',
      title: 'Data of 2026-02-01: 1 claim added',
      summary: `Added from 1 paper; 3 claims in all. Version ${SECOND}.`,
      claims: ['fastkv/d'],
    },
    {
      id: `release/${FIRST}`,
      date: '2026-01-01',
      title: 'Data of 2026-01-01: 3 claims added',
      summary: `Added from 1 paper; 3 claims in all. Version ${FIRST}.`,
      claims: ['fastkv/a', 'fastkv/b', 'fastkv/c'],
    },
  ]);
});
