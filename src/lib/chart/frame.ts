import { ruleX, ruleY, text } from '@observablehq/plot';
import type { Facets } from './marks';
import type { Plane, PlanePoint } from './plane';
import type { Tick } from './scale';
import { STYLE, TITLE_SIZE } from './text';
import { FONT_SIZE } from './theme';

/** Height of a row of ticks, in px. */
export const TICK_ROW = 16;

/** A tick of the horizontal axis; `from`: the place that it names, where it stands beside it. */
export interface AcrossTick extends Tick {
  from?: number;
}

export interface InPanel {
  panel: string | number;
}

/** Panels fill one row after the other. */
export function facetsOf(panels: Plane<PlanePoint>['panels'], columns: number): Facets<InPanel> {
  const places = new Map(panels.map(({ id }, i) => [id, i]));
  const placeOf = ({ panel }: InPanel) => places.get(panel) ?? 0;
  return {
    fx: (datum) => String(placeOf(datum) % columns),
    fy: (datum) => String(Math.floor(placeOf(datum) / columns)),
  };
}

/**
 * Grid, the lines of no change, ticks and titles of the panels.
 * @param height of a panel, in px
 */
export function frame<T extends PlanePoint>(
  { panels, columns, x, y }: Plane<T>,
  height: number,
  facets: Facets<InPanel>,
) {
  const every = panels.map(({ id }) => id);
  const left = every.filter((_, i) => i % columns === 0);
  const lowest = x.below === 'each' ? every : every.slice(-columns);
  const grid = x.grid ?? x.rows.flat().map(({ at }) => at);
  const each = <D extends object>(data: readonly D[], where = every) =>
    where.flatMap((panel) => data.map((datum) => ({ ...datum, panel })));
  const lines = (values: readonly (number | null)[]) =>
    each(values.flatMap((at) => (at === null ? [] : [{ at }])));
  const written = { ...facets, text: 'text', fontSize: FONT_SIZE };
  return [
    ruleX(lines(grid), { ...facets, x: 'at', ...STYLE.grid }),
    ruleY(lines(y.ticks.map(({ at }) => at)), { ...facets, y: 'at', ...STYLE.grid }),
    ruleX(lines([x.scale.neutral]), { ...facets, x: 'at', ...STYLE.neutral }),
    ruleY(lines([y.scale.neutral]), { ...facets, y: 'at', ...STYLE.neutral }),
    ...x.rows.flatMap((row, i) => [
      ruleX(i ? each(row, lowest) : [], {
        ...facets,
        x: 'from',
        insetTop: height,
        insetBottom: -8 - TICK_ROW * i,
        ...STYLE.leader,
      }),
      text(each(row, lowest), {
        ...written,
        x: 'at',
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8 + TICK_ROW * i,
        // The lines to lower rows pass through.
        ...(x.rows.length > 1 ? STYLE.name : STYLE.plain),
      }),
    ]),
    text(each(y.ticks, left), {
      ...written,
      y: 'at',
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
    }),
    text(
      panels.map(({ id, title }) => ({ text: title, panel: id })),
      {
        ...written,
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dy: -8,
        ...STYLE.title,
        fontSize: TITLE_SIZE,
      },
    ),
  ];
}
