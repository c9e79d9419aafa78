import { coloured, type Scheme } from '../../chart/palette';
import { textWidth, wrapped } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import type { About, LegendEntry } from '../../views';
import { CHECK_TEXT, KEY_MARKS } from '../../views/key-marks';

/** A part of a picture: SVG from the origin to the right and down, and how far down. */
export interface Block {
  svg: string;
  /** In px. */
  height: number;
}

/** Families that one system or another has; DejaVu, the widest of them, is what widths are reckoned by. */
export const SANS = "'Segoe UI', Roboto, Helvetica, Arial, 'DejaVu Sans', sans-serif";
/** DejaVu first: the build's renderer knows no other, and tries no second. */
const SERIF = "'DejaVu Serif', Georgia, serif";
/** How much wider bold letters are. */
const BOLD = 1.15;
const LINE = 1.35;

/** What XML has no way to say: control characters, and halves of a character. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string) =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

export interface TextStyle {
  colour: string;
  /** In px. */
  size?: number;
  bold?: boolean;
  /** As headings are. */
  serif?: boolean;
  /** Lines at most; what is longer ends in an ellipsis. */
  most?: number;
}

/** A text on as many lines as it needs. */
export function paragraph(text: string, width: number, style: TextStyle): Block {
  const { colour, size = FONT_SIZE, bold = false, serif = false, most = Infinity } = style;
  const room = width / (bold || serif ? BOLD : 1);
  const lines = linesOf(text, room, size);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = withEllipsis(shown[most - 1] ?? '', room, size);
  const attributes = [
    `font-size="${size}" fill="${colour}"`,
    bold ? ' font-weight="bold"' : '',
    serif ? ` font-family="${SERIF}"` : '',
  ].join('');
  return {
    svg: shown
      .map(
        (line, i) =>
          `<text y="${round((i * LINE + 1) * size)}" ${attributes}>${escaped(line)}</text>`,
      )
      .join(''),
    height: shown.length * LINE * size,
  };
}

function withEllipsis(line: string, width: number, size: number): string {
  const chars = Array.from(line);
  while (chars.length && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Also words that are longer than a line, as addresses are, are broken. */
function linesOf(text: string, width: number, size: number): string[] {
  return wrapped(text, width, size).flatMap((line) => {
    const parts = [''];
    for (const char of line) {
      const longer = `${parts.at(-1) ?? ''}${char}`;
      if (textWidth(longer, size) <= width) parts[parts.length - 1] = longer;
      else parts.push(char);
    }
    return parts;
  });
}

/** Blocks one below the other, at a place. */
export function stacked(blocks: readonly Block[], x = 0): Block {
  let height = 0;
  const placed = blocks.map((block) => {
    const at = `<g transform="translate(${x},${round(height)})">${block.svg}</g>`;
    height += block.height;
    return at;
  });
  return { svg: placed.join(''), height };
}

export const gap = (height: number): Block => ({ svg: '', height });

/** A sign around the origin, 16 px wide, and what it stands for. */
interface Entry {
  sign: string;
  text: string;
}

export const categoryEntries = (items: readonly LegendEntry[], scheme: Scheme): Entry[] =>
  items.map(({ label, colour, shape }) => ({
    sign: `<path d="${shape}" fill="${coloured(colour, scheme)}"/>`,
    text: label,
  }));

export const keyEntries = (key: About['key'], checked: boolean, scheme: Scheme): Entry[] =>
  [...key, ...(checked ? [{ mark: 'check' as const, text: CHECK_TEXT }] : [])].map(
    ({ mark, text }) => ({
      sign:
        KEY_MARKS[mark] &&
        coloured(
          `<g fill="none" stroke="currentColor" stroke-width="1.5">${KEY_MARKS[mark]}</g>`,
          scheme,
        ),
      text,
    }),
  );

/** Entries of a legend, beside each other as far as there is room. */
export function legendBlock(
  entries: readonly Entry[],
  width: number,
  { colour, size = FONT_SIZE }: TextStyle,
): Block {
  const scale = size / FONT_SIZE;
  let [x, y, rowHeight] = [0, 0, 0];
  const placed = entries.map(({ sign, text }) => {
    const indent = sign ? 20 * scale : 0;
    const lines = linesOf(text, width - indent, size);
    const needs = indent + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needs > width) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const { svg, height } = paragraph(text, width - indent, { colour, size });
    const at = `<g transform="translate(${round(x)},${round(y)})">`;
    const drawn =
      sign &&
      `<g transform="translate(${round(8 * scale)},${round(0.68 * size)}) scale(${round(scale)})">${sign}</g>`;
    x += needs + 14 * scale;
    rowHeight = Math.max(rowHeight, height + 3 * scale);
    return `${at}${drawn}<g transform="translate(${round(indent)},0)">${svg}</g></g>`;
  });
  return { svg: placed.join(''), height: entries.length ? y + rowHeight : 0 };
}

export const round = (px: number) => Math.round(px * 100) / 100;
