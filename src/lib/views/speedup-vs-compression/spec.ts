import { shadeText } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { plane } from '../../chart/plane';
import { ticksOf, timesScale } from '../../chart/scale';
import { techniqueLegend, techniqueStyle } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import type { Tie } from '../../compare/pairing';
import { SUBJECT_GROUPS, type SubjectGroup } from '../../compare/subject-groups';
import type { ScatterDrawing } from './drawing';

const MOST_TICKS = 16;
const [LEFT, RIGHT] = [44, 12];
/** Where there is no room for every name, the figures that a source ties together keep theirs. */
const NAMED: readonly Tie[] = ['run', 'conditions', 'method'];

/** Log–log: x how many times smaller, y how many times faster; one panel for each thing made smaller. */
export const spec: Spec<ScatterDrawing> = ({ points, bins, reach }, width, base) => {
  const drawn = [...points, ...bins];
  if (!drawn.length) return { legend: [], plots: [] };
  const panels = (Object.keys(SUBJECT_GROUPS) as SubjectGroup[])
    .filter((id) => drawn.some(({ panel }) => panel === id))
    .map((id) => ({ id, title: SUBJECT_GROUPS[id] }));
  const count = panels.length;
  const columns = width === 'wide' ? count : 1;
  // A panel alone is about as high as one of several.
  const free = count > 1 ? 0 : 29;
  const top = 50 + free;
  const x = timesScale([reach.x, ...drawn.map((one) => one.x)]);
  const y = timesScale([reach.y, ...drawn.map((one) => one.y)]);
  return {
    legend: techniqueLegend(points.map(({ technique }) => technique)),
    plots: [
      plane(
        {
          height: count > columns ? 280 * count - 36 : 364 - 2 * free,
          margin: { top, right: RIGHT, bottom: 46 + free, left: LEFT },
          panels,
          columns,
          gaps: { across: 0.06, down: 0.16 },
          x: {
            scale: x,
            rows: [ticksOf(x, MOST_TICKS)],
            below: 'last',
            title: { text: 'times smaller →', right: RIGHT },
          },
          y: { scale: y, ticks: ticksOf(y, MOST_TICKS) },
          notes: [
            { text: '↑ times faster', x: LEFT - 40, y: top - 28 },
            {
              text: shadeText(bins, 'points'),
              x: WIDTHS[width] - RIGHT,
              y: top - 28,
              anchor: 'end',
            },
          ],
          points,
          styleOf: ({ technique }) => techniqueStyle(technique),
          joinedBy: ({ panel, run, method }) => run && `${panel} ${run} ${method}`,
          named: (all) =>
            all
              .filter(({ label }) => label)
              .sort((a, b) => NAMED.indexOf(a.tie) - NAMED.indexOf(b.tie)),
          cells: bins,
        },
        width,
        base,
      ),
    ],
  };
};
