import { ruleX, ruleY, text } from '@observablehq/plot';
import { fitted } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import { GAP, LINE, MARGIN_RIGHT, facetsOf, type InPanel, type Layout } from './layout';
import type { ExploreDrawing } from './view';

/** Grid, the lines of no change, ticks, names of categories and panels, and what the axes measure. */
export function frame({ panels, x, y }: ExploreDrawing, layout: Layout) {
  const { columns, width, height, left, ticks, header, footer } = layout;
  const facets = facetsOf(columns);
  const each = <T>(data: readonly T[], of = panels.map((_, i) => i)) =>
    of.flatMap((panel) => data.map((datum) => ({ ...datum, panel })));
  const edges = 'bands' in x ? x.bands.slice(1).map((_, i) => ({ at: i + 0.5 })) : [];
  const small = { fontSize: FONT_SIZE };
  const neutral = 'bands' in x || x.neutral === null ? [] : [{ at: x.neutral }];
  return [
    ruleX(each([...ticks.x, ...edges]), { ...facets, x: 'at', className: 'grid' }),
    ruleY(each(ticks.y), { ...facets, y: 'at', className: 'grid' }),
    ruleX(each(neutral), { ...facets, x: 'at', className: 'unity' }),
    ruleY(each(y.neutral === null ? [] : [{ at: y.neutral }]), {
      ...facets,
      y: 'at',
      className: 'unity',
    }),
    text(each(ticks.x), {
      ...facets,
      ...small,
      x: 'at',
      text: 'text',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 8,
    }),
    text(
      each(
        ticks.y,
        panels.map((_, i) => i).filter((i) => i % columns === 0),
      ),
      {
        ...facets,
        ...small,
        y: 'at',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
      },
    ),
    ...layout.names.flatMap((row, i) => [
      ruleX(i ? each(row) : [], {
        ...facets,
        x: 'band',
        insetTop: height,
        insetBottom: -8 - LINE * i,
        className: 'leader',
      }),
      text(each(row), {
        ...facets,
        ...small,
        x: 'at',
        text: 'text',
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8 + LINE * i,
        className: 'labels',
      }),
    ]),
    text(each([{}]), {
      ...facets,
      text: ({ panel }: InPanel) => fitted(panels[panel] ?? '', width + GAP / 2, 13),
      frameAnchor: 'top-left',
      lineAnchor: 'bottom',
      dy: -7,
      className: 'panel-title',
      fontSize: 13,
    }),
    ...header.map((line, i) =>
      text([line], {
        ...small,
        text: String,
        facet: 'super',
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dx: 4 - left,
        dy: -layout.above - 8 - LINE * (header.length - 1 - i),
        className: 'axis-label',
      }),
    ),
    text([footer], {
      ...small,
      text: String,
      facet: 'super',
      frameAnchor: 'bottom-right',
      lineAnchor: 'top',
      dx: MARGIN_RIGHT - 4,
      dy: layout.below + 2,
      className: 'axis-label',
    }),
  ];
}
