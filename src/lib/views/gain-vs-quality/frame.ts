import { gridX, gridY, ruleX, ruleY, text } from '@observablehq/plot';
import { exactNumber } from '../../format';
import { wrapped } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import type { Query } from '../../query';
import { LOG, symlog } from '../density';
import type { Extent } from '../mark';
import { PANELS, type Panel } from './panels';

export type Domain = [number, number];

/** Room for the figures of the vertical axis, and "no change" among them. */
export const LEFT = 74;
export const RIGHT = 26;
export const BOTTOM = 48;
const LINE = 15;
const TITLE = 13;
/** What a tick of the horizontal axis takes, in px. */
const TICK = 48;

const AXIS: Record<Query['gain'], string> = {
  all: 'times faster or smaller →',
  speed: 'times faster →',
  memory: 'times less memory →',
  size: 'times smaller →',
};

/** The way of a tail along the horizontal axis, from what is only an extreme towards no change. */
export const towardsOne = ({ high }: Extent) => (high >= 1 ? 270 : 90);

/** From just below 1× to just above the greatest figure that is drawn. */
export const domainX = (values: readonly number[]): Domain => [
  Math.min(0.8, ...values.map((v) => v / 1.15)),
  Math.max(2, ...values.map((v) => v * 1.3)),
];

/** Around the line of no change and all that is drawn. */
export function domainY(values: readonly number[], panel: Panel): Domain {
  const { linear } = PANELS[panel];
  const { to, from } = symlog(linear);
  const places = values.map(to);
  return [
    from(Math.min(to(-1.5 * linear), ...places.map((place) => place - 0.6))),
    from(Math.max(to(1.5 * linear), ...places.map((place) => place + 0.6))),
  ];
}

/** Height of a panel's plane in px: as many doublings as it spans, within limits. */
export function heightOf([low, high]: Domain, panel: Panel): number {
  const { to } = symlog(PANELS[panel].linear);
  return Math.round(Math.min(380, Math.max(130, (to(high) - to(low)) * 30)));
}

/** What stands over a plot: its title, and lines that say how to read it. */
export function heading(title: string, below: string, width: number) {
  const lines = wrapped(below, width);
  const height = 12 + LINE * (lines.length + 1);
  return {
    height,
    marks: [
      text([title], {
        ...atTop(LINE - height),
        text: String,
        className: 'panel-title',
        fontSize: TITLE,
      }),
      ...lines.map((line, i) =>
        text([line], {
          ...atTop(LINE * (i + 2) - height),
          text: String,
          className: 'axis-label',
          fontSize: FONT_SIZE,
        }),
      ),
    ],
  };
}

const atTop = (dy: number) =>
  ({ frameAnchor: 'top-left', lineAnchor: 'bottom', textAnchor: 'start', dx: -LEFT, dy }) as const;

/** The horizontal axis: its grid, the line of 1×, its ticks, what it measures. */
export function axisX(domain: Domain, gain: Query['gain'], width: number) {
  const ticks = powers(domain, width - LEFT - RIGHT);
  return [
    gridX({ ticks, className: 'grid' }),
    ruleX([1], { className: 'unity' }),
    text(ticks, {
      x: (n: number) => n,
      text: (n: number) => `${exactNumber(n)}×`,
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 8,
      fontSize: FONT_SIZE,
    }),
    text([AXIS[gain]], {
      text: String,
      frameAnchor: 'bottom-right',
      lineAnchor: 'top',
      dx: RIGHT,
      dy: 26,
      className: 'axis-label',
      fontSize: FONT_SIZE,
    }),
  ];
}

/** Powers of two, or of 4, 8 … where there is no room for each. */
function powers([low, high]: Domain, room: number): number[] {
  const [from, to] = [LOG.to(low), LOG.to(high)];
  const step = Math.ceil(((to - from) * TICK) / room);
  const ticks: number[] = [];
  for (let i = Math.ceil(from / step); i * step <= to; i += 1) ticks.push(LOG.from(i * step));
  return ticks;
}

/** The vertical axis: its grid, the line of no change, its ticks. */
export function axisY([low, high]: Domain, panel: Panel) {
  const steps = [1, 3, 10, 30, 100, 300, 1000].map((n) => n * PANELS[panel].linear);
  const ticks = [0, ...steps, ...steps.map((n) => -n)].filter((n) => n >= low && n <= high);
  return [
    gridY({ ticks, className: 'grid' }),
    ruleY([0], { className: 'unity' }),
    text(ticks, {
      y: (n: number) => n,
      text: (n: number) => changeText(n, panel),
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      fontSize: FONT_SIZE,
    }),
  ];
}

function changeText(n: number, panel: Panel): string {
  if (n === 0) return 'no change';
  const size = exactNumber(Number(Math.abs(n).toPrecision(3)));
  if (panel === 'perplexity') return `${size} ${n > 0 ? 'lower' : 'higher'}`;
  return `${n > 0 ? '+' : '−'}${size}${panel === 'points' ? '' : '%'}`;
}
