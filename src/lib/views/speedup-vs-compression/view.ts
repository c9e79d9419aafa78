import type { ClaimRow } from '../../corpus/rows';
import { inSentence } from '../../format';
import { SUBJECTS, type Scope } from '../../schema';
import { LOG, MOST_POINTS, bins, type Bin } from '../density';
import {
  extent,
  inWords,
  isOverhead,
  methodText,
  needsExplanation,
  runOf,
  type Extent,
} from '../mark';
import { omissions } from '../omit';
import { baselinesDiffer, byPaper, corpusByPaper } from '../old-pairing';
import type { OldView, OmissionReason } from '../old';
import { TIES, isSize, isSpeed, panelOf, partners, type Partner, type Tie } from './pair';
import { frontsOf, tooMany, type Held } from '../fronts';
import { named } from './naming';
import type { Panel } from './panels';

/** A speed-up (y, × faster) held against a compression (x, × smaller) of one method. */
export interface Point {
  /** The matching claims that this point stands for. */
  claims: string[];
  /** The speed-up. */
  claim: string;
  /** Null where the compression comes from the speed-up's own conditions. */
  size: string | null;
  panel: Panel;
  method: string;
  scope: Scope;
  baseline: string | null;
  technique: string;
  x: Extent;
  y: Extent;
  tie: Tie;
  /** Shared by the points of one configuration; null: the source names none. */
  run: string | null;
  /** The stratum whose front it is on; null where on none, or none is asked for. */
  front: string | null;
  /** Empty where another point carries the method's name. */
  label: string;
  words: string;
  /** Whether one of its claims is beyond its arithmetic bound. */
  check: boolean;
}

export interface ScatterDrawing {
  /** Empty where there are too many to draw one by one. */
  points: Point[];
  /** Empty where every point is drawn. */
  bins: Bin<Panel>[];
}

/** A speed-up and the compression that it is held against. */
interface Pair {
  speed: ClaimRow;
  partner: Partner;
}

export const view: OldView<ScatterDrawing> = ({ matched, companions, all, query }) => {
  const sizes = byPaper(companions.filter(isSize));
  const pairs = matched
    .filter(isSpeed)
    .flatMap((speed) =>
      partners(speed, sizes.get(speed.paper) ?? []).map((partner): Pair => ({ speed, partner })),
    );
  const shown =
    query.panel === 'all' ? pairs : pairs.filter(({ partner }) => partner.panel === query.panel);
  const matching = new Set(matched.map(({ claim }) => claim.id));
  const standFor = (of: readonly Pair[]) =>
    new Set(of.flatMap((pair) => claimsOf(pair).filter((id) => matching.has(id))));
  const drawn = standFor(shown);
  const elsewhere = standFor(pairs);
  const why = reasons(matched, companions, all);
  const left = matched
    .filter(({ claim }) => !drawn.has(claim.id))
    .map((row) => ({
      claim: row.claim.id,
      reason: elsewhere.has(row.claim.id) ? ('other-panel' as const) : why(row),
    }));
  const drawing = { drawn: [...drawn], omitted: omissions(left) };
  if (shown.length > MOST_POINTS)
    return {
      ...drawing,
      ...tooMany(shown.length, query),
      drawing: { points: [], bins: bins(shown.map(place), LOG) },
    };
  const found = frontsOf(shown, held, query);
  const points = shown.map((pair) => point(pair, matching, found?.frontOf.get(pair) ?? null));
  return {
    ...drawing,
    ...(found && { ranking: found.ranking }),
    drawing: { points: named(points), bins: [] },
  };
};

const claimsOf = ({ speed, partner: { size } }: Pair) =>
  size ? [speed.claim.id, size.claim.id] : [speed.claim.id];

function place({ speed, partner: { panel, x } }: Pair) {
  const { quantity } = speed.normalized;
  if (!quantity) throw new Error(`${speed.claim.id} has no speed-up; only normalized claims pair`);
  return { panel, x, y: extent(quantity.value, speed) };
}

function held(pair: Pair): Held {
  const { speed, partner } = pair;
  const { x, y } = place(pair);
  const subject = inSentence(SUBJECTS[partner.subject]);
  return { row: speed, other: partner.size, x, y, tied: partner.tie !== 'method', subject };
}

function point(pair: Pair, matching: ReadonlySet<string>, front: string | null): Point {
  const { speed, partner } = pair;
  const { size, tie, quantity } = partner;
  const { claim } = speed;
  return {
    ...place(pair),
    claims: claimsOf(pair).filter((id) => matching.has(id)),
    claim: claim.id,
    size: size?.claim.id ?? null,
    method: claim.method,
    scope: claim.scope,
    baseline: claim.baseline,
    technique: speed.techniques[0] ?? '',
    tie,
    run: runOf(speed),
    front,
    label: methodText(speed),
    words: `${inWords(speed)}; ${size ? inWords(size) : quantity.derivation}; ${TIES[tie]}`,
    check: needsExplanation(speed) || (size !== null && needsExplanation(size)),
  };
}

/** Why a claim of this query stands in no point. */
function reasons(
  matched: readonly ClaimRow[],
  companions: readonly ClaimRow[],
  all: readonly ClaimRow[],
): (row: ClaimRow) => OmissionReason {
  const near = corpusByPaper(all);
  const matching = new Set(matched);
  const beside = new Set(companions);
  return ({ claim, family, level, normalized, paper }) => {
    const isSpeedUp = family === 'speed';
    if (!isSpeedUp && family !== 'memory' && family !== 'size') return 'other-family';
    if (isSpeedUp && isOverhead({ claim })) return 'an-overhead';
    if (normalized.refused) return normalized.refused;
    if (!isSpeedUp && !panelOf(claim.subject)) return 'no-panel';
    const measured = level === 'measurements';
    const others = (near.get(paper) ?? []).filter(
      (row) =>
        (isSpeedUp ? isSize(row) : isSpeed(row)) &&
        (measured
          ? claim.run !== null && row.claim.run === claim.run
          : row.level === level && row.claim.method === claim.method),
    );
    if (measured && !others.length) return 'no-run';
    if (!others.length) return isSpeedUp ? 'no-compression' : 'no-speed';
    const comparable = others.filter(
      (other) => measured || !baselinesDiffer(other.claim.baseline, claim.baseline),
    );
    if (!comparable.length) return 'baselines-differ';
    if (!isSpeedUp)
      return comparable.some((other) => matching.has(other)) ? 'another-drawn' : 'filtered-out';
    return comparable.some((other) => panelOf(other.claim.subject) && !beside.has(other))
      ? 'filtered-out'
      : 'no-panel';
  };
}
