import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import type { Claim, Paper } from '#lib/schema/index.ts';
import { enlargedInTurn } from './corpus';

/** A question, and which claims answer it, said again by hand. */
interface Asked {
  query: Partial<Query>;
  matches: (claim: Claim, paper: Paper) => boolean;
}

const ASKED: Asked[] = [
  {
    query: { technique: ['quantization'] },
    matches: (_, { techniques }) => techniques.includes('quantization'),
  },
  {
    query: { scope: ['decode'], hardware: ['a100'] },
    matches: ({ scope, conditions }) => scope === 'decode' && conditions.hardware.includes('a100'),
  },
  {
    query: { source: ['paper'], from: 2024 },
    matches: ({ evidence }, { date }) => evidence.source === 'paper' && date >= '2024',
  },
  {
    query: { q: 'memory' },
    matches: ({ method, evidence }, { shortName, title }) =>
      [shortName, title, method, evidence.quote].some((text) => /memory/i.test(text)),
  },
];

/** How many claims answer to each address that is asked; '': to none of them, which is all. */
export type Counts = Record<string, number>;

/** Counted claim by claim, without the engine. */
export function counted(papers: readonly Paper[], claims: number): Counts {
  const all: Asked[] = [{ query: {}, matches: () => true }, ...ASKED];
  const counts = all.map(({ query, matches }) => ({
    address: writeQuery({ ...DEFAULT_QUERY, ...query }),
    matches,
    count: 0,
  }));
  for (const paper of enlargedInTurn(papers, claims))
    for (const claim of paper.claims)
      for (const one of counts) if (one.matches(claim, paper)) one.count += 1;
  return Object.fromEntries(counts.map(({ address, count }) => [address, count]));
}
