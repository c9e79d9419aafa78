import { CATEGORY_CELLS, scaleCells } from '../../chart/bins';
import { MOST_BANDS, MOST_MARKS, MOST_PANELS } from '../../chart/limits';
import type { ClaimRow } from '../../corpus/rows';
import { exactNumber, inSentence, metricText, rangeText } from '../../format';
import { highest, lowest } from '../../normalize';
import type { Query } from '../../query';
import { account } from '../account';
import { counted } from '../cells';
import { hollowOf, idsOf, planeMark, type Figures } from '../figures';
import { frontsOf } from '../fronts';
import { extent, type Extent } from '../mark';
import { TIES } from '../../compare/pairing';
import type { View } from '../result';
import { axisOf, axisOfBands, spread } from './axes';
import type { ExploreDrawing, Point } from './drawing';
import { FIELDS, inOrder, largest, type Field } from '../../compare/fields';
import { keysOf } from './keys';
import { MEASURES, type Measure } from '../../compare/measures';
import { areOfTwoClaims, ownPairs, pairsOf, whyNot, type Pair } from './pairs';

/** Cells from one end of an axis to the other. */
const [ACROSS, UP] = [32, 24];

export const view: View<ExploreDrawing> = (input) => {
  const { matched, query } = input;
  const asked = askedBy(query);
  const { y, x, field } = asked;
  const pairs = areOfTwoClaims(y, x) ? pairsOf(input, y, x) : ownPairs(matched, y, x);
  const { panels, bands, figures } = placed(pairs, asked);
  const { colours, shapes } = keysOf(
    figures.map(({ row }) => row),
    query,
  );
  const { ranking, frontOf } = frontsOf(figures, query);
  const across = figures.map((one) => one.x);
  const axes = {
    y: axisOf(
      y,
      figures.map((one) => one.y),
      query.yscale,
    ),
    x: x ? axisOf(x, across, query.xscale) : axisOfBands(field?.label ?? '', bands, query.xscale),
  };
  const isCrowded = figures.length > MOST_MARKS;
  const matching = new Set(matched.column('id'));
  const points = isCrowded
    ? []
    : figures.map((one): Point => {
        const { row, tie, panel } = one;
        const holds = [y, x].flatMap((measure) => (measure ? condition(measure, row) : []));
        const category = field ? field.of(row) : null;
        const words = [...holds, category, tie && TIES[tie]];
        return {
          ...planeMark(one, matching, frontOf(one), ...words),
          panel,
          hollow: tie === 'method',
          colour: colours.slotOf(row),
          shape: shapes ? shapes.slotOf(row) : 0,
        };
      });
  const isOnAxis = new Set(idsOf(pairs));
  const why = whyNot(input, y, x);
  return {
    ...(ranking && { ranking }),
    hollow: isCrowded ? [] : hollowOf(figures, matching),
    drawing: {
      panels: figures.length ? panels : [],
      ...axes,
      colours: colours.entries,
      shapes: shapes?.entries ?? null,
      points: x ? points : spread(points, axes.y),
      cells: isCrowded
        ? counted(figures, x ? scaleCells(axes.x, ACROSS) : CATEGORY_CELLS, scaleCells(axes.y, UP))
        : [],
    },
    ...account(matched, idsOf(figures), (row) =>
      isOnAxis.has(row.claim.id) ? 'beyond-largest' : why(row),
    ),
  };
};

/** What the reader chose. Across is a measure, or a field whose values are categories. */
interface Asked {
  y: Measure;
  x: Measure | null;
  field: Field | null;
  panel: Field | null;
}

const askedBy = ({ y, x, facet }: Query): Asked => ({
  y: MEASURES[y],
  x: x in MEASURES ? MEASURES[x as keyof typeof MEASURES] : null,
  field: x in FIELDS ? FIELDS[x as keyof typeof FIELDS] : null,
  panel: facet === 'none' ? null : FIELDS[facet],
});

/** The largest panels and categories, and the figures in them. */
function placed(pairs: readonly Pair[], { y, x, field, panel }: Asked) {
  const valuesOf = (some: readonly Pair[], by: Field) => some.map(({ row }) => by.of(row));
  const panels = panel ? largest(valuesOf(pairs, panel), MOST_PANELS) : [''];
  const inPanels = pairs.filter(({ row }) => !panel || panels.includes(panel.of(row)));
  const bands = field ? inOrder(field, largest(valuesOf(inPanels, field), MOST_BANDS)) : [];
  const inBands = inPanels.filter(({ row }) => !field || bands.includes(field.of(row)));
  const figures = inBands.map((pair): Figures & { panel: number } => {
    const { row, other } = pair;
    return {
      ...pair,
      panel: panel ? panels.indexOf(panel.of(row)) : 0,
      y: extentOf(y, row),
      x: x ? extentOf(x, other ?? row) : at(field ? bands.indexOf(field.of(row)) : 0),
      directed: Boolean(x?.concerns && y.concerns),
      // Within a panel, and of one measure each; of speed, memory and size the axes say what was measured.
      subject: [
        ...(panel ? [panel.of(row)] : []),
        ...[row, ...(other ? [other] : [])]
          .filter(({ family }) => !['speed', 'memory', 'size'].includes(family))
          .map(({ claim }) => inSentence(metricText(claim))),
      ].join(', '),
    };
  });
  return { panels, bands, figures };
}

/** "Up to" is said of a claim's figure, not of what it holds for. */
function extentOf({ of, concerns }: Measure, row: ClaimRow): Extent {
  const value = of(row);
  if (value === null) throw new Error(`${row.claim.id} has no figure of the axis`);
  return concerns ? extent(value, row) : { low: lowest(value), high: highest(value), open: false };
}

const at = (place: number): Extent => ({ low: place, high: place, open: false });

/** What a claim holds for, in words; nothing for its own figure. */
function condition({ axis, concerns, kind, of }: Measure, row: ClaimRow): string[] {
  const value = concerns ? null : of(row);
  if (value === null) return [];
  return [`${axis}: ${kind === 'date' ? row.date : rangeText(value, exactNumber)}`];
}
