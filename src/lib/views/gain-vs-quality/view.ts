import type { ClaimRow } from '../../corpus/rows';
import type { Query } from '../../query';
import { inSentence, metricText } from '../../format';
import { FAMILIES, SUBJECTS, type Scope } from '../../schema';
import { byPaper } from '../old-pairing';
import { LOG, MOST_POINTS, bins, symlog, type Bin } from '../density';
import { frontsOf, tooMany, type Held } from '../fronts';
import { extent, inWords, methodText, needsExplanation, runOf, type Extent } from '../mark';
import { omissions } from '../omit';
import type { OldView } from '../old';
import { isGain, type Gain } from './gains';
import { named } from './naming';
import { TIES, pairs, type Pair, type Tie } from './pair';
import { PANELS, PANEL_IDS, type Panel } from './panels';
import { isSilent, reasons } from './reasons';

/** A gain (x, × better) held against a change in quality (y, + better, in its panel's unit). */
export interface Point {
  /** The matching claims that this point stands for. */
  claims: string[];
  /** Id of the gain's claim: several points may share it. */
  claim: string;
  gain: Gain;
  scope: Scope;
  panel: Panel;
  technique: string;
  x: Extent;
  y: Extent;
  tie: Tie;
  /** Null: the source names no run. */
  run: string | null;
  /** The stratum whose front it is on; null where on none, or none is asked for. */
  front: string | null;
  /** Empty where another point carries the method's name. */
  label: string;
  /** One of its claims is beyond its arithmetic bound. */
  check: boolean;
  words: string;
}

/** A gain whose source states no quality of its method. */
export interface Silent {
  claim: string;
  run: string | null;
  technique: string;
  x: Extent;
  /** Beyond its arithmetic bound. */
  check: boolean;
  words: string;
}

export interface GainDrawing {
  /** Which gains are shown. */
  gain: Query['gain'];
  /** Empty where there are too many to draw one by one. */
  points: Point[];
  /** Empty where every point is drawn. */
  bins: Bin<Panel>[];
  /** Gains without a quality: how many; one by one, from the smallest, or else counted in cells of x. */
  lane: { count: number; marks: Silent[]; bins: Bin<'lane'>[] };
}

/** Beyond this many, the lane's marks are counted in cells. */
const MOST_IN_LANE = 400;

export const view: OldView<GainDrawing> = (input) => {
  const { matched, companions, corpus, query } = input;
  const qualities = byPaper(companions.filter(({ family }) => family === 'quality'));
  const gains = matched.filter(isGain);
  const every = gains.flatMap((gain) => pairs(gain, qualities.get(gain.paper) ?? []));
  const silent = gains.filter((gain) => isSilent(gain, corpus));
  const isShown = (gain: ClaimRow) => query.gain === 'all' || gain.family === query.gain;
  const shown = every.filter(({ gain }) => isShown(gain));
  const lane = silent.filter(isShown);
  const matching = new Set(matched.map(({ claim }) => claim.id));
  const standFor = (of: readonly Pair[], alone: readonly ClaimRow[]) =>
    new Set([
      ...of.flatMap((pair) => claimsOf(pair).filter((id) => matching.has(id))),
      ...alone.map(({ claim }) => claim.id),
    ]);
  const drawn = standFor(shown, lane);
  const elsewhere = standFor(every, silent);
  const why = reasons(input);
  const left = matched
    .filter(({ claim }) => !drawn.has(claim.id))
    .map((row) => ({
      claim: row.claim.id,
      reason: elsewhere.has(row.claim.id) ? ('other-gain' as const) : why(row),
    }));
  const crowded = shown.length > MOST_POINTS;
  const found = crowded ? null : frontsOf(shown, held, query);
  return {
    ...(found ? { ranking: found.ranking } : tooMany(shown.length, query)),
    drawing: {
      gain: query.gain,
      points: crowded
        ? []
        : named(
            shown.map((pair) => point(pair, matching, found?.frontOf.get(pair) ?? null)),
            query.gain,
          ),
      bins: crowded ? binned(shown) : [],
      lane: laneOf(lane),
    },
    drawn: [...drawn],
    omitted: omissions(left),
  };
};

const claimsOf = ({ gain, quality }: Pair) => [gain.claim.id, quality.claim.id];

function at(row: ClaimRow): Extent {
  const { quantity } = row.normalized;
  if (!quantity)
    throw new Error(`${row.claim.id} has no quantity; only normalized claims are drawn`);
  return extent(quantity.value, row);
}

const place = ({ gain, quality, panel }: Pair) => ({ panel, x: at(gain), y: at(quality) });

/** Only gains of one kind, and qualities of one measure and unit, are ranked together. */
function held(pair: Pair): Held {
  const { gain, quality, panel, tie } = pair;
  const { x, y } = place(pair);
  const of = gain.claim.subject;
  const made =
    gain.family === 'speed' ? inSentence(FAMILIES.speed) : of && inSentence(SUBJECTS[of]);
  const subject = made && `${made} and ${inSentence(metricText(quality.claim))} (${panel})`;
  return { row: gain, other: quality, x, y, tied: tie === 'run', subject };
}

function point(pair: Pair, matching: ReadonlySet<string>, front: string | null): Point {
  const { gain, quality, tie } = pair;
  return {
    ...place(pair),
    claims: claimsOf(pair).filter((id) => matching.has(id)),
    claim: gain.claim.id,
    gain: gain.family,
    scope: gain.claim.scope,
    technique: gain.techniques[0] ?? '',
    tie,
    run: runOf(gain),
    front,
    label: methodText(gain),
    check: needsExplanation(gain) || needsExplanation(quality),
    words: `${inWords(gain)}; ${inWords(quality)}; ${TIES[tie]}`,
  };
}

const binned = (of: readonly Pair[]) =>
  PANEL_IDS.flatMap((panel) =>
    bins(of.filter((pair) => pair.panel === panel).map(place), symlog(PANELS[panel].linear)),
  );

function laneOf(gains: readonly ClaimRow[]): GainDrawing['lane'] {
  const count = gains.length;
  if (count > MOST_IN_LANE) {
    const y = { low: 1, high: 1, open: false };
    const inCells = gains.map((gain) => ({ panel: 'lane' as const, x: at(gain), y }));
    return { count, marks: [], bins: bins(inCells, LOG) };
  }
  const marks = gains.map((gain) => ({
    claim: gain.claim.id,
    run: runOf(gain),
    technique: gain.techniques[0] ?? '',
    x: at(gain),
    check: needsExplanation(gain),
    words: `${inWords(gain)}; its source states no quality of the method`,
  }));
  marks.sort((a, b) => a.x.high - b.x.high || a.claim.localeCompare(b.claim));
  return { count, marks, bins: [] };
}
