import { countsOf } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { inTurn, plane, type Note } from '../../chart/plane';
import { ticksOf, timesScale } from '../../chart/scale';
import { techniqueLegend, techniqueStyle } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { exactNumber } from '../../format';
import type { Tie } from '../../compare/pairing';
import type { ScatterDrawing } from './drawing';
import { PANELS, type Panel } from './panels';

const MOST_TICKS = 16;
/** Where there is no room for every name, the figures that a source ties together keep theirs. */
const NAMED: readonly Tie[] = ['run', 'conditions', 'method'];

/** Log–log: x how many times smaller, y how many times faster; one panel for each thing made smaller. */
export const spec: Spec<ScatterDrawing> = ({ points: all, bins }, width, base) => {
  const ids = (Object.keys(PANELS) as Panel[]).filter((id) =>
    [...all, ...bins].some(({ panel }) => panel === id),
  );
  if (!ids.length) return { legend: [], plots: [] };
  const columns = width === 'wide' ? ids.length : 1;
  const isStacked = ids.length > columns;
  // A panel alone is about as high as one of several.
  const free = ids.length > 1 ? 0 : 29;
  const x = timesScale([
    ...all.map((point) => point.x),
    ...bins.map(({ x1, x2 }) => ({ low: x1, high: x2 })),
  ]);
  const y = timesScale([
    ...all.map((point) => point.y),
    ...bins.map(({ y1, y2 }) => ({ low: y1, high: y2 })),
  ]);
  const ticks = ticksOf(x, MOST_TICKS);
  const points = all.map((point) => ({
    ...point,
    panel: ids.indexOf(point.panel),
    style: techniqueStyle(point.technique),
    hollow: point.tie === 'method',
  }));
  return {
    legend: techniqueLegend(points.map(({ technique }) => technique)),
    plots: [
      plane(
        {
          size: {
            width: WIDTHS[width],
            height: isStacked ? 60 + ids.length * 280 : 460,
            marginLeft: 44,
            marginRight: 12,
            marginTop: 50 + free,
            marginBottom: 46 + free,
          },
          panels: ids.map((id) => PANELS[id]),
          columns,
          gaps: { across: columns > 1 ? 0.06 : 0, down: isStacked ? 0.16 : 0 },
          x: { scale: x, grid: ticks.map(({ at }) => at), rows: [ticks], below: 'last' },
          y: { scale: y, ticks: ticksOf(y, MOST_TICKS) },
          notes: notes(countsOf(bins).total),
          points,
          joined: inTurn(points, ({ panel, run, method }) => run && `${panel} ${run} ${method}`),
          named: (placed) =>
            placed
              .filter(({ label }) => label)
              .sort((a, b) => NAMED.indexOf(a.tie) - NAMED.indexOf(b.tie)),
          cells: bins.map((bin) => ({ ...bin, panel: ids.indexOf(bin.panel) })),
        },
        base,
      ),
    ],
  };
};

const notes = (counted: number): Note[] => [
  { text: '↑ times faster', corner: 'top-left', dx: -40, dy: -28 },
  { text: 'times smaller →', corner: 'bottom-right', dx: 0, dy: 26 },
  ...(counted
    ? [
        {
          text: `the shade counts ${exactNumber(counted)} points`,
          corner: 'top-right' as const,
          dx: 0,
          dy: -28,
        },
      ]
    : []),
];
