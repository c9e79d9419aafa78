import { FONT_SIZE } from './theme';

/**
 * Width in px of a text in a system font, without a DOM to ask. Generous: the widths are those of
 * DejaVu Sans, the widest of the usual system fonts, so that a label placed by them fits in all.
 */
export function textWidth(text: string, size: number = FONT_SIZE): number {
  let em = 0;
  for (const char of text) em += WIDTH.get(char) ?? (/[A-Z]/.test(char) ? 0.7 : 0.62);
  return em * size;
}

const WIDTH = new Map<string, number>();
for (const [chars, em] of [
  ["ijl.,'’|:; ", 0.33],
  ['frtI()[]/-', 0.42],
  ['mwMW@%', 0.95],
  ['×+−–→≥≤', 0.84],
] as const)
  for (const char of chars) WIDTH.set(char, em);

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitted(text: string, width: number, size: number = FONT_SIZE): string {
  if (textWidth(text, size) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The text on lines that fit; a word that is longer than a line has one of its own. */
export function wrapped(sentence: string, width: number, size: number = FONT_SIZE): string[] {
  const lines: string[] = [''];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.at(-1) === '' || fitted(longer, width, size) === longer)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
