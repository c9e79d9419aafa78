import type { ClaimRow } from '../../corpus/rows';
import { exactNumber, inSentence, metricText, rangeText } from '../../format';
import { highest, lowest } from '../../normalize';
import type { Value } from '../../schema';
import { frontsOf, tooMany, type Held } from '../fronts';
import { extent, inWords, methodText, needsExplanation, runOf, type Extent } from '../mark';
import { omissions } from '../omit';
import type { OldView, RowsInput } from '../old';
import { FIELDS, inOrder, largest, type Field, type FieldId } from './fields';
import { doubledKey, singleKey, type Entry } from './keys';
import { MEASURES, type Measure, type MeasureId } from './measures';
import { ofTwoClaims, ownPairs, pairsOf, whyNot, type Pair } from './pairs';
import { axisOf, type Axis } from './scales';
import { cells, spread, type Cell } from './spread';

/** A claim, or two that belong together, where the axes put it. */
export interface Point {
  /** The matching claims that this point stands for. */
  claims: string[];
  /** The claim with the figure of the vertical axis. */
  claim: string;
  /** Place in `panels`. */
  panel: number;
  /** On categories: the place in `bands`, moved aside where marks would hide one another. */
  x: Extent;
  y: Extent;
  /** Two claims that the source does not tie together. */
  hollow: boolean;
  colour: number;
  shape: number;
  run: string | null;
  /** The stratum whose front it is on; null where on none, or none is asked for. */
  front: string | null;
  label: string;
  /** One of its claims is beyond its arithmetic bound. */
  check: boolean;
  words: string;
}

export interface ExploreDrawing {
  /** Titles of the panels; one without a title where there is one panel. */
  panels: string[];
  y: Axis;
  /** Numbers, or categories one beside the other. */
  x: Axis | { title: string; bands: string[]; note: string | null };
  colours: Entry[];
  /** Null: shapes double colours. */
  shapes: Entry[] | null;
  /** Empty where there are too many to draw one by one. */
  points: Point[];
  /** Empty where every point is drawn. */
  cells: Cell[];
}

const MOST_POINTS = 2000;
const MOST_PANELS = 6;
const MOST_BANDS = 12;
/** Colours without shapes, and shapes without colours, that can be told apart. */
const [COLOURS, SHAPES] = [8, 7];

const TIES = {
  own: null,
  run: 'both figures are stated for one configuration',
  method: 'two statements on one method that the source does not tie together',
} as const;

export const view: OldView<ExploreDrawing> = (input) => {
  const { matched, query } = input;
  const y = MEASURES[query.y];
  const x = isField(query.x) ? null : MEASURES[query.x];
  const field = isField(query.x) ? FIELDS[query.x] : null;
  const panel = query.facet === 'none' ? null : FIELDS[query.facet];
  const all = x && ofTwoClaims(y, x) ? pairsOf(input, y, x) : ownPairs(matched, y, x);
  const panels = panel ? largest(valuesOf(all, panel), MOST_PANELS) : [''];
  const inPanels = panel ? all.filter(({ row }) => panels.includes(panel.of(row))) : all;
  const bands = field ? inOrder(field, largest(valuesOf(inPanels, field), MOST_BANDS)) : [];
  const pairs = field ? inPanels.filter(({ row }) => bands.includes(field.of(row))) : inPanels;

  const rows = pairs.map(({ row }) => row);
  const doubled = query.shape === 'same' || query.shape === query.colour;
  const colours = doubled ? doubledKey(query.colour, rows) : singleKey(query.colour, rows, COLOURS);
  const shapes = query.shape === 'same' || doubled ? null : singleKey(query.shape, rows, SHAPES);

  const matching = new Set(matched.map(({ claim }) => claim.id));
  const shown = (pair: Pair) => claimsOf(pair).filter((id) => matching.has(id));
  const held = ({ row, other, tie }: Pair): Held => ({
    row,
    other,
    y: extentOf(y, row),
    x: x ? extentOf(x, other ?? row) : at(0),
    directed: Boolean(x?.concerns && y.concerns),
    tied: tie !== 'method',
    // Within a panel, and of one measure each; of speed, memory and size the axes say what was measured.
    subject: [
      ...(panel ? [panel.of(row)] : []),
      ...[row, other].flatMap((one) =>
        one && !['speed', 'memory', 'size'].includes(one.family)
          ? [inSentence(metricText(one.claim))]
          : [],
      ),
    ].join(', '),
  });
  const dense = pairs.length > MOST_POINTS;
  const found = dense ? null : frontsOf(pairs, held, query);
  const points = pairs.map((pair): Point => {
    const { row, other, tie } = pair;
    const across = other ?? row;
    return {
      claims: shown(pair),
      claim: row.claim.id,
      panel: panel ? panels.indexOf(panel.of(row)) : 0,
      y: extentOf(y, row),
      x: x ? extentOf(x, across) : at(field ? bands.indexOf(field.of(row)) : 0),
      hollow: tie === 'method',
      colour: colours.slotOf(row),
      shape: shapes ? shapes.slotOf(row) : 0,
      run: runOf(row),
      front: found?.frontOf.get(pair) ?? null,
      label: methodText(row),
      check: needsExplanation(row) || (other !== null && needsExplanation(other)),
      words: [
        inWords(row),
        ...(other ? [inWords(other)] : []),
        ...[y, x].flatMap((measure) => (measure ? condition(measure, row) : [])),
        ...(field ? [field.of(row)] : []),
        TIES[tie],
      ]
        .filter(Boolean)
        .join('; '),
    };
  });
  const axes = {
    y: axisOf(
      y,
      points.map((p) => p.y),
      query.yscale,
    ),
    x: x
      ? axisOf(
          x,
          points.map((p) => p.x),
          query.xscale,
        )
      : null,
  };
  const drawn = new Set(pairs.flatMap(shown));
  return {
    ...(found ? { ranking: found.ranking } : tooMany(pairs.length, query)),
    drawing: {
      panels: points.length ? panels : [],
      y: axes.y,
      x: axes.x ?? {
        title: field?.label ?? '',
        bands,
        note: query.xscale === 'auto' ? null : 'categories have no scale',
      },
      colours: colours.entries,
      shapes: shapes?.entries ?? null,
      points: dense ? [] : axes.x ? points : spread(points, axes.y),
      cells: dense ? cells(points, axes.y, axes.x) : [],
    },
    drawn: [...drawn],
    omitted: omissions(leftOut(input, drawn, new Set(all.flatMap(claimsOf)), whyNot(input, y, x))),
  };
};

const isField = (id: MeasureId | FieldId): id is FieldId => id in FIELDS;

const valuesOf = (pairs: readonly Pair[], field: Field) => pairs.map(({ row }) => field.of(row));

const claimsOf = ({ row, other }: Pair) =>
  other ? [row.claim.id, other.claim.id] : [row.claim.id];

/** "Up to" is said of a claim's figure, not of what it holds for. */
function extentOf({ of, concerns }: Measure, row: ClaimRow): Extent {
  const value = of(row);
  if (value === null) throw new Error(`${row.claim.id} has no figure of the axis`);
  return concerns ? extent(value, row) : { low: lowest(value), high: highest(value), open: false };
}

const at = (place: number): Extent => ({ low: place, high: place, open: false });

/** What a claim holds for, in words; nothing for its own figure. */
function condition({ axis, concerns, unit, of }: Measure, row: ClaimRow): string[] {
  const value: Value | null = concerns ? null : of(row);
  if (value === null) return [];
  return [`${axis}: ${unit === 'date' ? row.date : rangeText(value, exactNumber)}`];
}

function leftOut(
  { matched }: RowsInput,
  drawn: ReadonlySet<string>,
  placed: ReadonlySet<string>,
  why: ReturnType<typeof whyNot>,
) {
  return matched
    .filter(({ claim }) => !drawn.has(claim.id))
    .map((row) => ({
      claim: row.claim.id,
      reason: placed.has(row.claim.id) ? ('beyond-largest' as const) : why(row),
    }));
}
