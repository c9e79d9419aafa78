import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY, writeQuery } from '#lib/query/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { techniques, type Claim, type Level, type Paper, type Value } from '#lib/schema/index.ts';
import { LEVELS } from '#lib/schema/levels.ts';

/** A corpus of exactly `claims` claims: the real papers, then copies of them with other figures and words. */
export const enlarged = (papers: readonly Paper[], claims: number): Paper[] => [
  ...enlargedInTurn(papers, claims),
];

/** The same, a paper at a time: a million claims are more than one holds at once. */
export function* enlargedInTurn(papers: readonly Paper[], claims: number): Generator<Paper> {
  const random = randomNumbers(1);
  let missing = claims;
  for (let copy = 0; missing > 0; copy += 1)
    for (const paper of papers) {
      if (missing <= 0) break;
      const next = copy ? copyOf(paper, copy, random) : paper;
      yield { ...next, claims: next.claims.slice(0, missing) };
      missing -= next.claims.length;
    }
}

function copyOf(paper: Paper, copy: number, random: () => number): Paper {
  const id = `${paper.id}-${copy}`;
  return {
    ...paper,
    id,
    shortName: `${paper.shortName} ${copy}`,
    title: `${paper.title} (${copy})`,
    claims: paper.claims.map((claim) => {
      const { value, unit } = claim.reported;
      const jittered = jitter(value, unit, 0.85 + 0.3 * random());
      return {
        ...claim,
        id: claim.id.replace(paper.id, id),
        evidence: { ...claim.evidence, quote: `${claim.evidence.quote} (${copy})` },
        reported: { ...claim.reported, value: jittered },
      };
    }),
  };
}

/** Raised to a power near 1, a ratio stays on its side of 1, a share between 0 and 1, a range in order. */
function jitter(value: Value, unit: string, power: number): Value {
  const whole = unit === '%' ? 100 : unit === '×' || unit === 'fraction' ? 1 : 0;
  const one = (v: number) =>
    whole && v > 0 ? Number(((v / whole) ** power * whole).toPrecision(4)) : v;
  return typeof value === 'number' ? one(value) : [one(value[0]), one(value[1])];
}

/** Mulberry32: the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Papers in one pass of the view; pairing never leaves a paper, so the size of a part changes nothing. */
const PART = 75;

const LEVEL_IDS = Object.keys(LEVELS) as Level[];
const levelOf = ({ evidence: { source } }: Claim) =>
  LEVEL_IDS.find((id) => SOURCES_OF[id].includes(source));

/**
 * What the reference page draws: every claim a row, with the points that the product's chart gives
 * it at the claim's level. Their texts, in the rows' order, are apart: only a search needs them.
 */
export async function referenceRows(papers: readonly Paper[]) {
  const points = new Map<string, [number, number][]>();
  for (let at = 0; at < papers.length; at += PART) {
    const part = directEngine(buildCorpus(papers.slice(at, at + PART), ''));
    for (const level of LEVEL_IDS) {
      const asked = writeQuery({ ...DEFAULT_QUERY, source: SOURCES_OF[level] });
      const { drawing } = await part.view('speedup-vs-compression', asked);
      for (const { claim, x, y } of drawing.points)
        points.set(claim, [...(points.get(claim) ?? []), [x.high, y.high]]);
    }
  }
  const claims = papers.flatMap((paper) => paper.claims.map((claim) => ({ paper, claim })));
  return {
    techniques: techniques.all.map(({ id, label }) => ({ id, label })),
    rows: claims.map(({ paper, claim }) => ({
      id: claim.id,
      techniques: paper.techniques,
      level: levelOf(claim),
      points: points.get(claim.id) ?? [],
    })),
    texts: claims.map(({ paper: { shortName, title }, claim: { method, evidence } }) =>
      [shortName, title, method, evidence.quote].join('\n').toLowerCase(),
    ),
  };
}
