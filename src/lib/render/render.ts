import { plot, type PlotOptions } from '@observablehq/plot';
import { PlainDocument, type PlainElement } from './plain-document';

/** @returns SVG as text */
export const plotToString = (options: PlotOptions): string => toText(options, true);

/** The plots of one chart, which is one tab stop. */
export const plotsToStrings = (plots: readonly PlotOptions[]): string[] =>
  plots.map((options, i) => toText(options, i === 0));

/**
 * The one caller of Plot. It draws without a browser: at build time, and in the Worker, so that the
 * page has nothing to do but to show what comes.
 * What a strict content policy or a screen reader refuses is taken out: the style sheet, inline
 * styles, names on groups that have no role. One mark is in the tab order, the arrows reach the rest.
 * @param tabStop false for a chart's further plots
 */
function toText(options: PlotOptions, tabStop: boolean): string {
  const document = new PlainDocument() as unknown as Document;
  const svg = plot({ ...options, document, className: 'plot' }) as unknown as PlainElement;
  const [style] = svg.children.filter(({ localName }) => localName === 'style');
  if (style) svg.removeChild(style);
  let marks = 0;
  for (const element of svg.all) {
    element.removeAttribute('style');
    if (element.localName === 'g') element.removeAttribute('aria-label');
    if (element.localName === 'a' && element.hasAttribute('data-claim')) {
      element.setAttribute('tabindex', tabStop && marks === 0 ? '0' : '-1');
      marks += 1;
    }
  }
  svg.setAttribute('role', 'group');
  // Hundredths of a pixel are enough; figures in texts and names keep their digits.
  return svg.outerHTML.replace(
    / (?:d|x|y|x1|x2|y1|y2|cx|cy|width|height|transform|points)="[^"]*"/g,
    (attribute) => attribute.replace(/(\.\d{2})\d+/g, '$1'),
  );
}
