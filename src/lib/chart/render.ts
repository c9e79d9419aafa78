import { plot, type PlotOptions } from '@observablehq/plot';

/**
 * The one caller of Plot. Draws into the given document (the browser's, or linkedom's at build time).
 * What a strict content policy or a screen reader refuses is taken out: the style sheet, inline
 * styles, names on groups that have no role. One mark is in the tab order, the arrows reach the rest.
 * @param tabStop false for a chart's further plots: a chart is one tab stop
 */
export function renderPlot(
  options: PlotOptions,
  document: Document,
  { tabStop = true } = {},
): SVGSVGElement {
  const svg = plot({ ...options, document, className: 'plot' }) as unknown as SVGSVGElement;
  svg.querySelector('style')?.remove();
  svg.removeAttribute('style');
  for (const element of svg.querySelectorAll('[style]')) element.removeAttribute('style');
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'group');
  svg.querySelectorAll('a[data-claim]').forEach((mark, i) => {
    mark.setAttribute('tabindex', tabStop && i === 0 ? '0' : '-1');
  });
  return svg;
}
