import { STYLE, written, type Label } from '../../chart/text';
import { wrapped } from '../../chart/text-width';
import { FIELDS, type Field } from '../../query';
import type { ReportingDrawing } from './drawing';
import { HEADER, LINE, TOTALS, type Layout } from './layout';

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
export function heading({ columns, total, sort }: ReportingDrawing, layout: Layout, right: number) {
  const { name, claims, first, step, band, upright } = layout;
  const middle = (i: number) => first + i * step + band / 2;
  const titles = columns.map(({ field }) => {
    const title = (upright ? SHORT : FIELDS)[field];
    return sort === field ? `${title} ↓` : title;
  });
  const shares = columns.map(({ share }, i) => ({ x: middle(i), y: TOTALS, text: percent(share) }));
  const stated = 'Stated, %';
  return [
    // Bold letters are wider.
    written(above(completeText(total), 0, name * 0.9), STYLE.title),
    ...(upright
      ? [
          written(
            [
              ...titles.map((text, i) => ({ x: middle(i), y: HEADER, text })),
              { x: right - 8, y: HEADER, text: stated },
            ],
            STYLE.muted,
            { rotate: -90 },
          ),
        ]
      : [
          written(
            titles.flatMap((title, i) => above(title, middle(i), step)),
            STYLE.muted,
            { anchor: 'middle' },
          ),
          written(above(stated, right, step), STYLE.muted, { anchor: 'end' }),
        ]),
    written([{ x: 0, y: TOTALS, text: 'All claims, %' }], STYLE.muted),
    written(shares, STYLE.figures, { anchor: 'middle' }),
    written([{ x: right, y: TOTALS, text: percent(total.share) }], STYLE.figures, {
      anchor: 'end',
    }),
    ...(claims === null
      ? []
      : [
          written(above('Claims', claims, name), STYLE.muted, { anchor: 'end' }),
          written([{ x: claims, y: TOTALS, text: String(total.claims) }], STYLE.figures, {
            anchor: 'end',
          }),
        ]),
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
