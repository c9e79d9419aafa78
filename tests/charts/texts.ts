import { parseHTML } from 'linkedom';
import { textWidth } from '#lib/chart/text-width.ts';

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A text of a drawing and the box of its letters, in px. */
export interface Text extends Box {
  text: string;
  size: number;
}

/** Height of capitals above the line, and of descenders below it, in em. */
const [ABOVE, BELOW] = [0.73, 0.2];

/** Every text of an SVG, placed by its own attributes and those of the groups around it. */
export function textsOf(svg: string): Text[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('text')]
    .filter((node) => node.textContent.trim() !== '')
    .map((node) => {
      const size = Number(inherited(node, 'font-size') ?? 10);
      const px = (name: string) => {
        const value = node.getAttribute(name) ?? '0';
        return value.endsWith('em') ? Number.parseFloat(value) * size : Number(value);
      };
      const [x, y] = origin(node);
      const line = y + px('y') + px('dy');
      const width = textWidth(node.textContent, size);
      const anchor = inherited(node, 'text-anchor') ?? 'start';
      const x1 = x + px('x') - width * (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5);
      const box = { x1, x2: x1 + width, y1: line - ABOVE * size, y2: line + BELOW * size };
      const upright = (node.getAttribute('transform') ?? '').includes('rotate(-90)');
      return { text: node.textContent, size, ...(upright ? turned(box, x, y) : box) };
    });
}

/** A box after a quarter turn to the left about a point. */
const turned = ({ x1, x2, y1, y2 }: Box, x: number, y: number): Box => ({
  x1: x + y1 - y,
  x2: x + y2 - y,
  y1: y + x - x2,
  y2: y + x - x1,
});

/** The style sheet of the page sets what the drawing as a whole inherits: 12 px. */
function inherited(node: Element | null, name: string): string | null {
  if (!node) return null;
  if (node.localName === 'svg' && name === 'font-size') return '12';
  return node.getAttribute(name) ?? inherited(node.parentElement, name);
}

function origin(node: Element | null): [number, number] {
  if (!node) return [0, 0];
  const [x, y] = origin(node.parentElement);
  const moved = /translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)/.exec(
    node.getAttribute('transform') ?? '',
  );
  return [x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0)];
}

/** Pairs of texts that lie on each other; widths are estimates, so a px is forgiven. */
export const overlaps = (texts: readonly Text[]): string[] =>
  texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 &&
          Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1,
      )
      .map((b) => `"${a.text}" on "${b.text}"`),
  );

export const outside = (texts: readonly Text[], width: number, height: number): string[] =>
  texts
    .filter(({ x1, x2, y1, y2 }) => x1 < -1 || x2 > width + 1 || y1 < -1 || y2 > height + 1)
    .map(({ text, x1, x2, y1, y2 }) => `"${text}" from ${x1},${y1} to ${x2},${y2}`);
