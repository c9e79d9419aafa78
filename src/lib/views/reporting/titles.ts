import { text } from '@observablehq/plot';
import { wrapped } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import { FIELDS, type Field } from '../../query';
import { HEADER, LINE, TOTALS, type Layout } from './layout';
import type { ReportingDrawing } from './drawing';

/** A text on the drawing, in px; `y` is its middle. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

/** @param rotate degrees */
export const written = (
  labels: readonly Label[],
  className: string,
  textAnchor: 'start' | 'middle' | 'end' = 'start',
  rotate = 0,
) =>
  text(labels as Label[], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor,
    rotate,
    fontSize: FONT_SIZE,
    className,
  });

/** Titles of upright columns. */
const SHORT: Record<Field, string> = {
  baseline: 'Baseline',
  hardware: 'Hardware',
  model: 'Model',
  task: 'Task',
  scope: 'Scope',
  batch: 'Batch',
  context: 'Context',
  quality: 'Quality',
  average: 'Not “up to”',
};

/** What stands above the papers: how many claims state everything, the columns' titles and totals. */
export function heading(drawing: ReportingDrawing, layout: Layout, right: number) {
  const { columns, total, sort } = drawing;
  const { name, claims, first, step, band, upright } = layout;
  const middle = (i: number) => first + i * step + band / 2;
  const titles = columns.map(({ field }) => {
    const title = (upright ? SHORT : FIELDS)[field];
    return sort === field ? `${title} ↓` : title;
  });
  const totals = columns.map(({ share }, i) => ({ x: middle(i), y: TOTALS, text: percent(share) }));
  const all = { x: right, y: TOTALS, text: percent(total.share) };
  const counted = claims === null ? [] : [claims];
  const stated = 'Stated, %';
  return [
    // Bold letters are wider.
    written(above(completeText(total), 0, name * 0.9), 'panel-title'),
    ...(upright
      ? [
          written(
            [...titles, stated].map((text, i) => ({
              x: i < titles.length ? middle(i) : right - 8,
              y: HEADER,
              text,
            })),
            'column-title',
            'start',
            -90,
          ),
        ]
      : [
          written(
            titles.flatMap((title, i) => above(title, middle(i), step)),
            'column-title',
            'middle',
          ),
          written(above(stated, right, step), 'column-title', 'end'),
        ]),
    written([{ x: 0, y: TOTALS, text: 'All claims, %' }], 'column-title'),
    written(
      counted.flatMap((x) => above('Claims', x, name)),
      'column-title',
      'end',
    ),
    written(totals, 'figures', 'middle'),
    written(
      [...counted.map((x) => ({ x, y: TOTALS, text: String(total.claims) })), all],
      'figures',
      'end',
    ),
  ];
}

/** A text on as many lines as it takes, the last above the row of totals. */
function above(sentence: string, x: number, width: number): Label[] {
  const lines = wrapped(sentence, width);
  return lines.map((text, i) => ({ x, y: HEADER - 6 - (lines.length - 1 - i) * LINE, text }));
}

export const percent = (share: number) => String(Math.round(share * 100));

export const claimsText = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;

const completeText = ({ complete, claims }: ReportingDrawing['total']) =>
  `${complete} of ${claimsText(claims)} ${complete === 1 ? 'states' : 'state'} all nine`;
