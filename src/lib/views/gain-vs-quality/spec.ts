import { countsOf, type Bin } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { inTurn, plane, type Note, type Plane, type PlanePoint } from '../../chart/plane';
import { ticksOf, timesScale, type Scale } from '../../chart/scale';
import { STYLE, TITLE_SIZE } from '../../chart/text';
import { wrapped } from '../../chart/text-width';
import { techniqueLegend, techniqueStyle } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { exactNumber } from '../../format';
import { qualityAxis } from './axes';
import type { GainDrawing, Point } from './drawing';
import { RADIUS, stacked } from './lane';
import { PANELS, PANEL_IDS, type Panel } from './panels';

/** Room for the ticks of the vertical axis, "no change" among them, and around the rest. */
const [LEFT, RIGHT, BOTTOM] = [74, 26, 48];
const LINE = 15;
/** What a tick of the horizontal axis takes, in px. */
const TICK = 48;

const AXIS: Record<GainDrawing['gain'], string> = {
  all: 'times faster or smaller →',
  speed: 'times faster →',
  memory: 'times less memory →',
  size: 'times smaller →',
};

/** x how many times faster or smaller, y the change in quality: a panel for each unit, then the lane of the silent. */
export const spec: Spec<GainDrawing> = ({ gain, points, bins, lane }, widthName, base) => {
  const width = WIDTHS[widthName];
  const x = timesScale([
    ...[...points, ...lane.marks].map((mark) => mark.x),
    ...[...bins, ...lane.bins].map(({ x1, x2 }) => ({ low: x1, high: x2 })),
  ]);
  const { most } = countsOf(bins);
  const strips = PANEL_IDS.flatMap((id) => {
    const marks = points.filter(({ panel }) => panel === id);
    const cells = bins.filter(({ panel }) => panel === id);
    return marks.length || cells.length ? [panelOf(id, marks, cells, most)] : [];
  });
  if (lane.count) strips.push(laneOf(lane, x, width));
  return {
    legend: techniqueLegend([...points, ...lane.marks].map(({ technique }) => technique)),
    plots: strips.map((strip) => plotOf(strip, x, AXIS[gain], width, base)),
  };
};

/** A plot of the chart: what stands over it, and its own vertical axis, `height` px high. */
interface Strip extends Pick<Plane<PlanePoint>, 'y' | 'points' | 'cells' | 'most' | 'radius'> {
  title: string;
  /** How to read it. */
  about: string;
  height: number;
}

function panelOf(id: Panel, points: readonly Point[], bins: readonly Bin[], most: number): Strip {
  const { title, axis } = PANELS[id];
  const { total } = countsOf(bins);
  return {
    title,
    about: total ? `${axis}. The shade counts ${exactNumber(total)} points` : axis,
    ...qualityAxis(id, [
      ...points.map(({ y }) => y),
      ...bins.map(({ y1, y2 }) => ({ low: y1, high: y2 })),
    ]),
    points: points.map((point) => ({
      ...point,
      panel: 0,
      style: techniqueStyle(point.technique),
      hollow: point.tie === 'method',
    })),
    cells: bins.map((bin) => ({ ...bin, panel: 0 })),
    most,
  };
}

/** Gains without a quality, on the same x as the panels; they are stacked so that none hides another. */
function laneOf({ count, marks, bins }: GainDrawing['lane'], x: Scale, width: number): Strip {
  const room = width - LEFT - RIGHT;
  const { middles, height } = stacked(
    marks.map((mark) => mark.x),
    x,
    room,
  );
  const counted = bins.length ? ` The shade counts ${exactNumber(count)} gains.` : '';
  return {
    title: 'Quality not stated',
    about: `${exactNumber(count)} ${count === 1 ? 'gain' : 'gains'} whose source states no quality for the same method.${counted}`,
    // In px, from the top.
    y: {
      scale: { kind: 'count', type: 'linear', domain: [height, 0], neutral: null },
      ticks: [],
    },
    height,
    points: marks.map((mark, i) => {
      const middle = middles[i] ?? 0;
      return {
        ...mark,
        panel: 0,
        y: { low: middle, high: middle, open: false },
        style: techniqueStyle(mark.technique),
        hollow: false,
        front: null,
        label: '',
      };
    }),
    cells: bins.map((bin) => ({ ...bin, panel: 0, y1: 0, y2: height })),
    radius: RADIUS,
  };
}

function plotOf(strip: Strip, scale: Scale, axis: string, width: number, base: string) {
  const { title, about, height, points } = strip;
  const lines = wrapped(about, width);
  const above = 12 + LINE * (lines.length + 1);
  const ticks = ticksOf(scale, (width - LEFT - RIGHT) / TICK);
  return plane(
    {
      ...strip,
      size: {
        width,
        height: above + height + BOTTOM,
        marginTop: above,
        marginLeft: LEFT,
        marginRight: RIGHT,
        marginBottom: BOTTOM,
      },
      panels: [''],
      columns: 1,
      gaps: { across: 0, down: 0 },
      x: { scale, grid: ticks.map(({ at }) => at), rows: [ticks], below: 'each' },
      notes: [
        ...[title, ...lines].map((text, i): Note => ({
          text,
          corner: 'top-left',
          dx: -LEFT,
          dy: LINE * (i + 1) - above,
          style: i ? STYLE.muted : { ...STYLE.title, fontSize: TITLE_SIZE },
        })),
        { text: axis, corner: 'bottom-right', dx: RIGHT, dy: 26 },
      ],
      // Changes in quality that are stated for one gain.
      joined: inTurn(points, ({ claim }) => claim),
      // Where there is no room for every name, the figures that a source ties together keep theirs.
      named: (all) => all.toSorted((a, b) => Number(a.hollow) - Number(b.hollow)),
    },
    base,
  );
}
