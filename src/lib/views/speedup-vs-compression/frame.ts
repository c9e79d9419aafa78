import { gridX, gridY, ruleX, ruleY, text } from '@observablehq/plot';
import { FONT_SIZE } from '../../chart/theme';
import { PANELS, type Panel } from './panels';

const TICKS = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128];

/** Whatever stands in one of the panels. */
export interface InPanel {
  panel: Panel;
}
/** Panels side by side, or one below the other. */
export type Facet = { fx: (d: InPanel) => Panel } | { fy: (d: InPanel) => Panel };

/** Grid, the lines of no change, ticks, panel titles, and what the axes measure. */
export function frame(facet: Facet, x: Domain, y: Domain, panels: Panel[], across: boolean) {
  const titles = panels.map((panel) => ({ panel, text: PANELS[panel] }));
  const ticks = (domain: Domain, of: readonly Panel[]) =>
    of.flatMap((panel) => within(domain).map((at) => ({ panel, at, text: `${at}×` })));
  return [
    gridX({ ticks: within(x), className: 'grid' }),
    gridY({ ticks: within(y), className: 'grid' }),
    ruleX([1], { className: 'unity' }),
    ruleY([1], { className: 'unity' }),
    text(ticks(x, across ? panels : panels.slice(-1)), {
      ...facet,
      x: 'at',
      text: 'text',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 8,
      fontSize: FONT_SIZE,
    }),
    text(ticks(y, across ? panels.slice(0, 1) : panels), {
      ...facet,
      y: 'at',
      text: 'text',
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      fontSize: FONT_SIZE,
    }),
    text(titles, {
      ...facet,
      text: 'text',
      frameAnchor: 'top-left',
      lineAnchor: 'bottom',
      dy: -8,
      className: 'panel-title',
      fontSize: 13,
    }),
    text(titles.slice(0, 1), {
      ...facet,
      text: () => '↑ times faster',
      frameAnchor: 'top-left',
      lineAnchor: 'bottom',
      dx: -40,
      dy: -28,
      className: 'axis-label',
      fontSize: FONT_SIZE,
    }),
    text(titles.slice(-1), {
      ...facet,
      text: () => 'times smaller →',
      frameAnchor: 'bottom-right',
      lineAnchor: 'top',
      dy: 26,
      className: 'axis-label',
      fontSize: FONT_SIZE,
    }),
  ];
}

type Domain = [number, number];

const within = ([from, to]: Domain) => TICKS.filter((n) => n >= from && n <= to);

/** From just below 1× to just above the greatest figure that is drawn. */
export function domain(values: number[]): Domain {
  return [
    Math.min(0.8, ...values.map((v) => v / 1.15)),
    Math.max(2, ...values.map((v) => v * 1.3)),
  ];
}
