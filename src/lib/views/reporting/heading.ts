import { STYLE, written, type Label } from '../../chart/text';
import { wrapped } from '../../chart/text-width';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { FIELDS, type Field } from '../../query';
import type { ReportingDrawing } from './drawing';

/** Places across, in px; those down are the same on all widths. */
export const LAYOUT = {
  wide: { name: 215, claims: 262, first: 284, step: 66, band: 52, upright: false },
  medium: { name: 165, claims: 207, first: 222, step: 41, band: 33, upright: true },
  narrow: { name: 98, claims: null, first: 102, step: 22, band: 18, upright: true },
} satisfies Record<WidthName, Layout>;

interface Layout {
  /** Where the papers' names end. */
  name: number;
  /** Where their numbers of claims end; null: no room for them. */
  claims: number | null;
  /** Where the first column begins, how far it is to the next, how wide its band is. */
  first: number;
  step: number;
  band: number;
  /** Whether the columns' titles are turned by a right angle. */
  upright: boolean;
}

/** Height of a line of text. */
const LINE = 15;
/** Where the columns' titles end, and where the row of totals is. */
const HEADER = 86;
export const TOTALS = HEADER + 14;

/** Titles of upright columns. */
const SHORT: Record<Field, string> = {
  ...FIELDS,
  batch: 'Batch',
  context: 'Context',
  quality: 'Quality',
  average: 'Not “up to”',
};

/** What stands above the papers: how many claims state everything, the columns' titles and totals. */
export function heading({ columns, total, sort }: ReportingDrawing, width: WidthName) {
  const { name, claims, first, step, band, upright } = LAYOUT[width];
  const right = WIDTHS[width];
  const middle = (i: number) => first + i * step + band / 2;
  const inTotals = (x: number, text: string): Label => ({ x, y: TOTALS, text });
  const title = (x: number, text: string): Label[] =>
    upright ? [{ x, y: HEADER, text }] : above(text, x, step);
  const titles = columns.flatMap(({ field }, i) =>
    title(middle(i), (upright ? SHORT : FIELDS)[field] + (sort === field ? ' ↓' : '')),
  );
  const last = title(upright ? right - 8 : right, 'Stated, %');
  const shares = columns.map(({ share }, i) => inTotals(middle(i), percent(share)));
  const [middled, ended] = [{ anchor: 'middle' }, { anchor: 'end' }] as const;
  const counts =
    claims === null
      ? []
      : [
          written(above('Claims', claims, name), STYLE.muted, ended),
          written([inTotals(claims, String(total.claims))], STYLE.figures, ended),
        ];
  return [
    // Bold letters are wider.
    written(above(completeText(total), 0, name * 0.9), STYLE.title),
    ...(upright
      ? [written([...titles, ...last], STYLE.muted, { rotate: -90 })]
      : [written(titles, STYLE.muted, middled), written(last, STYLE.muted, ended)]),
    written([inTotals(0, 'All claims, %')], STYLE.muted),
    written(shares, STYLE.figures, middled),
    written([inTotals(right, percent(total.share))], STYLE.figures, ended),
    ...counts,
  ];
}

/** A text on as many lines as it takes, the last above the row of totals. */
function above(sentence: string, x: number, width: number): Label[] {
  const lines = wrapped(sentence, width);
  return lines.map((text, i) => ({ x, y: HEADER - 6 - (lines.length - 1 - i) * LINE, text }));
}

export const percent = (share: number) => String(Math.round(share * 100));

/** "3 of 9 claims state" */
export const statingText = (stated: number, all: number) =>
  `${stated} of ${claimsText(all)} ${stated === 1 ? 'states' : 'state'}`;

export const claimsText = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;

const completeText = ({ complete, claims }: ReportingDrawing['total']) =>
  `${statingText(complete, claims)} all nine`;
