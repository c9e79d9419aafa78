import { CATEGORY_CELLS, scaleCells } from '../../chart/bins';
import { MOST_BANDS, MOST_PANELS } from '../../chart/limits';
import { GROUPINGS } from '../../compare/groupings';
import { idsOf } from '../../compare/figures';
import { figuresOf, type Axes, type Placed } from '../../compare/measure-figures';
import { pairsOf, whyNoPair } from '../../compare/measure-pairs';
import { MEASURES } from '../../compare/measures';
import type { Query } from '../../query';
import { account } from '../account';
import { counted } from '../cells';
import type { ReasonOf } from '../omissions';
import { onPlane } from '../on-plane';
import type { View } from '../result';
import type { about } from './about';
import { axisOf, axisOfBands, spread } from './axes';
import type { ExploreDrawing } from './drawing';
import { keysOf } from './keys';

/** Cells from one end of an axis to the other. */
const [ACROSS, UP] = [32, 24];

export const view: View<ExploreDrawing> = (input) => {
  const { matched, query } = input;
  const asked = askedBy(query);
  const pairs = pairsOf(input, asked.y, asked.x);
  const most = { panels: MOST_PANELS, bands: MOST_BANDS };
  const { panels, bands, figures } = figuresOf(pairs, asked, most);
  const { colours, shapes } = keysOf(
    figures.map(({ row }) => row),
    query,
  );
  const own = ({ row, panel }: Placed) => ({
    panel,
    colour: colours.slotOf(row),
    shape: shapes ? shapes.slotOf(row) : 0,
  });
  const { points, crowd, ...result } = onPlane(figures, input, own, ({ words }) => words);
  const [across, up] = [figures.map((one) => one.x), figures.map((one) => one.y)];
  const y = axisOf(asked.y, up, query.yscale);
  const x = asked.x
    ? axisOf(asked.x, across, query.xscale)
    : axisOfBands(asked.field?.label ?? '', bands, query.xscale);
  const isOnAxis = new Set(idsOf(pairs));
  const why = whyNoPair(input, asked.y, asked.x);
  return {
    ...result,
    drawing: {
      panels,
      y,
      x,
      colours: colours.entries,
      shapes: shapes?.entries ?? null,
      points: x.bands ? spread(points, y) : points,
      cells: counted(crowd, x.bands ? CATEGORY_CELLS : scaleCells(x, ACROSS), scaleCells(y, UP)),
    },
    ...account(matched, idsOf(figures), (row): ReasonOf<typeof about> =>
      isOnAxis.has(row.claim.id) ? 'beyond-largest' : why(row),
    ),
  };
};

const askedBy = ({ y, x, facet }: Query): Axes => ({
  y: MEASURES[y],
  x: x in MEASURES ? MEASURES[x as keyof typeof MEASURES] : null,
  field: x in GROUPINGS ? GROUPINGS[x as keyof typeof GROUPINGS] : null,
  panel: facet === 'none' ? null : GROUPINGS[facet],
});
