import { coloured } from '../../chart/palette';
import { textWidth } from '../../chart/text-width';
import {
  categoryEntries,
  gap,
  legendBlock,
  paragraph,
  round,
  stacked,
  type Block,
} from './picture-blocks';
import {
  document,
  drawnText,
  filtersText,
  paperNames,
  plotBlocks,
  sizeOf,
  type Picture,
} from './picture';

/** Size of the image that a shared link is shown with, in px. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 44;
export const CARD_ROOM = CARD.width - 2 * MARGIN;
const TEXT = 16;
const FOOT = 2.7 * TEXT + 1.35 * TEXT;
/** A chart that would have to be smaller than this to fit shows its upper part. */
const SMALLEST = 0.8;
/** The least width, in px, of a legend beside its chart. */
const BESIDE = 190;

export type Card = Omit<Picture, 'subtitle' | 'key' | 'checked' | 'width'>;

/** A chart as a 1200 × 630 SVG file: under its question, and over where it comes from. */
export function cardOf(card: Card): string {
  const head = cardHead(card.question, card);
  const room = CARD.height - head.height - FOOT - 38;
  const chart = chartBlock(card, room);
  return cardDocument(card.question, drawnText(card), card, [
    head,
    { ...chart, height: room + 14 },
    foot(card, chart.cut),
  ]);
}

/** The site's name and a title. */
export function cardHead(title: string, { scheme }: Pick<Card, 'scheme'>): Block {
  const paint = (name: string) => coloured(`var(--${name})`, scheme);
  return stacked([
    gap(30),
    paragraph('As Reported', CARD_ROOM, {
      colour: paint('accent'),
      size: 20,
      bold: true,
      serif: true,
    }),
    gap(4),
    paragraph(title, CARD_ROOM, {
      colour: paint('ink'),
      size: 34,
      bold: true,
      serif: true,
      most: 2,
    }),
    gap(8),
  ]);
}

/** Blocks one below the other on a card. */
export const cardDocument = (
  title: string,
  description: string,
  { scheme }: Pick<Card, 'scheme'>,
  blocks: readonly Block[],
) =>
  document(CARD.width, CARD.height, title, description, [
    `<rect width="100%" height="100%" fill="${coloured('var(--surface)', scheme)}"/>`,
    stacked(blocks, MARGIN).svg,
  ]);

/** The plots as large as the room allows, their legend beside or above; of higher ones the upper part, fading out. */
function chartBlock(card: Card, room: number): Block & { cut: boolean } {
  const { plots, scheme } = card;
  const all = stacked(plotBlocks(plots, { scheme, address: null }));
  const width = Math.max(1, ...plots.map((plot) => sizeOf(plot).width));
  const entries = categoryEntries(card.legend, scheme);
  const style = { colour: coloured('var(--ink)', scheme), size: 14 };
  const scaled = (scale: number) => `<g transform="scale(${round(scale)})">${all.svg}</g>`;

  const whole = room / Math.max(1, all.height);
  const beside = CARD_ROOM - width * whole - 24;
  if (whole >= SMALLEST && beside >= BESIDE) {
    const legend = stacked([legendBlock(entries, beside, style)], CARD_ROOM - beside);
    return { svg: scaled(whole) + legend.svg, height: room, cut: false };
  }
  const legend = stacked([legendBlock(entries, CARD_ROOM, style), gap(6)]);
  const left = room - legend.height;
  const scale = CARD_ROOM / width;
  const cut = all.height * scale > left;
  const chart = { svg: cut ? fading(scaled(scale), left, scheme) : scaled(scale), height: left };
  return { ...stacked([legend, chart]), cut };
}

function fading(svg: string, height: number, scheme: Card['scheme']): string {
  const surface = coloured('var(--surface)', scheme);
  const stop = (offset: number) =>
    `<stop offset="${offset}" stop-color="${surface}" stop-opacity="${offset}"/>`;
  const box = `x="${-MARGIN}" width="${CARD.width}"`;
  return [
    `<clipPath id="room"><rect ${box} height="${round(height)}"/></clipPath>`,
    `<linearGradient id="fade" x2="0" y2="1">${stop(0)}${stop(1)}</linearGradient>`,
    `<g clip-path="url(#room)">${svg}</g>`,
    `<rect ${box} y="${round(height - 60)}" height="61" fill="url(#fade)"/>`,
  ].join('');
}

function foot(card: Card, cut: boolean): Block {
  const { scheme, filters, address, version } = card;
  const style = { colour: coloured('var(--muted)', scheme), size: TEXT, most: 1 };
  const what = [
    drawnText(card),
    cut ? 'this is the upper part of the chart' : '',
    filters.length ? filtersText(card) : '',
  ];
  const where = [address, `data version ${version}`];
  return stacked([
    paragraph(what.filter(Boolean).join(' · '), CARD_ROOM, style),
    paragraph(namesText(paperNames(card)), CARD_ROOM, style),
    paragraph(where.filter(Boolean).join(' · '), CARD_ROOM, style),
  ]);
}

/** As many of the papers' names as a line has room for. */
function namesText(names: readonly string[]): string {
  for (let count = names.length; count > 0; count -= 1) {
    const more = names.length - count;
    const text = `Papers: ${names.slice(0, count).join(', ')}${more ? ` and ${more} more` : ''}`;
    if (textWidth(text, TEXT) <= CARD_ROOM) return text;
  }
  return '';
}
