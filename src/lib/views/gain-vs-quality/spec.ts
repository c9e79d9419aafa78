import { mostOf, shadeText } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { tailOf } from '../../chart/marks';
import { inRows } from '../../chart/place-labels';
import { plane, type Note, type Plane } from '../../chart/plane';
import { along, ticksOf, timesScale, type Scale } from '../../chart/scale';
import { TITLE_SIZE, STYLE } from '../../chart/text';
import { wrapped } from '../../chart/text-width';
import { techniqueLegend, techniqueStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { exactNumber } from '../../format';
import type { GainDrawing, Point } from './drawing';
import { PANELS, PANEL_IDS, qualityAxis } from './panels';

/** Room for the ticks of the vertical axis, "no change" among them, and around the rest. */
const [LEFT, RIGHT, BOTTOM] = [74, 26, 48];
const LINE = 15;
/** What a tick of the horizontal axis takes, in px. */
const TICK = 48;
/** Of the lane: radius of a mark, height of a row, and between marks, in px. */
const [RADIUS, ROW, GAP] = [4, 12, 2];

const AXIS: Record<GainDrawing['gain'], string> = {
  all: 'times faster or smaller →',
  speed: 'times faster →',
  memory: 'times less memory →',
  size: 'times smaller →',
};

/** A point of a panel, or of the lane of the silent. */
type StripPoint = Omit<Point, 'panel' | 'gain' | 'scope' | 'claims'> & { panel: string };

/** A plot of the chart: what stands over it, how to read it, and its own vertical axis. */
interface Strip extends Pick<
  Plane<StripPoint>,
  'height' | 'y' | 'points' | 'cells' | 'most' | 'radius'
> {
  id: string;
  title: string;
  about: string;
}

/** x how many times faster or smaller, y the change in quality: a panel for each unit, then the lane of the silent. */
export const spec: Spec<GainDrawing> = ({ gain, points, bins, lane }, width, base) => {
  const x = timesScale([...points, ...lane.marks, ...bins, ...lane.bins].map((one) => one.x));
  const most = mostOf(bins);
  const panels = PANEL_IDS.flatMap((id): Strip[] => {
    const marks = points.filter(({ panel }) => panel === id);
    const cells = bins.filter(({ panel }) => panel === id);
    if (!marks.length && !cells.length) return [];
    const axis = qualityAxis(
      id,
      [...marks, ...cells].map(({ y }) => y),
    );
    const about = sentences(PANELS[id].axis, shadeText(cells, 'points', 'The'));
    return [{ id, title: PANELS[id].title, about, ...axis, points: marks, cells, most }];
  });
  const strips = lane.count ? [...panels, laneOf(lane, x, WIDTHS[width] - LEFT - RIGHT)] : panels;
  return {
    legend: techniqueLegend([...points, ...lane.marks].map(({ technique }) => technique)),
    plots: strips.map((strip) => plotOf(strip, x, AXIS[gain], width, base)),
  };
};

const sentences = (...all: string[]) => all.filter(Boolean).join('. ');

/** Gains without a quality, on the same x as the panels; they are stacked so that none hides another. */
function laneOf({ count, marks, bins }: GainDrawing['lane'], x: Scale, room: number): Strip {
  // Of each with its tail, in px.
  const spans = marks.map(({ x: { low, high, open } }) => {
    const tail = open ? tailOf(RADIUS) : RADIUS;
    const isBetter = high >= 1;
    return {
      low: along(x, low) * room - (isBetter ? tail : RADIUS),
      high: along(x, high) * room + (isBetter ? RADIUS : tail),
    };
  });
  const rows = inRows(spans, GAP);
  const highest = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  const height = Math.max(2 * ROW, highest * ROW + 2) + 4;
  const gains = `${exactNumber(count)} ${count === 1 ? 'gain' : 'gains'}`;
  const silent = `${gains} whose source states no quality for the same method`;
  return {
    id: 'lane',
    title: 'Quality not stated',
    about: `${sentences(silent, shadeText(bins, 'gains', 'The'))}.`,
    // In px, from the top.
    y: { scale: { kind: 'count', type: 'linear', domain: [height, 0], neutral: null }, ticks: [] },
    height,
    points: marks.map((mark, i) => {
      const middle = ((rows[i] ?? 0) + 0.5) * ROW + 2;
      const y = { low: middle, high: middle, open: false };
      return { ...mark, panel: 'lane', y, hollow: false, front: null, label: '' };
    }),
    cells: bins.map((bin) => ({ ...bin, y: { low: 0, high: height } })),
    radius: RADIUS,
  };
}

function plotOf(strip: Strip, scale: Scale, axis: string, width: WidthName, base: string) {
  const { id, title, about } = strip;
  const lines = wrapped(about, WIDTHS[width]);
  return plane(
    {
      ...strip,
      margin: { top: 12 + LINE * (lines.length + 1), right: RIGHT, bottom: BOTTOM, left: LEFT },
      panels: [{ id, title: '' }],
      columns: 1,
      x: {
        scale,
        rows: [ticksOf(scale, (WIDTHS[width] - LEFT - RIGHT) / TICK)],
        below: 'each',
        title: { text: axis, right: 0 },
      },
      notes: [title, ...lines].map((text, i): Note => ({
        text,
        x: 0,
        y: LINE * (i + 1),
        style: i ? STYLE.muted : { ...STYLE.title, fontSize: TITLE_SIZE },
      })),
      styleOf: ({ technique }) => techniqueStyle(technique),
      // Changes in quality that are stated for one gain.
      joinedBy: ({ claim }) => claim,
      // Where there is no room for every name, the figures that a source ties together keep theirs.
      named: (all) => all.toSorted((a, b) => Number(a.hollow) - Number(b.hollow)),
    },
    width,
    base,
  );
}
