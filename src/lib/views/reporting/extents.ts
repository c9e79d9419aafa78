import { symbolSquare } from 'd3';
import type { LegendItem } from '../../chart/theme';

type Symbol = LegendItem['style']['symbol'];

/** A square's outline of which a share, from the left, is filled. */
const filled = (share: number): Symbol => ({
  draw(context, size) {
    const side = Math.sqrt(size);
    const [from, to, line] = [-side / 2, side / 2, side / 8];
    context.rect(from, from, side, side);
    // The other way round: a hole.
    const hole = from + line + share * (side - 2 * line);
    context.moveTo(hole, from + line);
    context.lineTo(hole, to - line);
    context.lineTo(to - line, to - line);
    context.lineTo(to - line, from + line);
    context.closePath();
  },
});

/** How far a paper's claims state a field: what a box is filled with, and how the legend shows it. */
export const EXTENTS = {
  all: {
    label: 'every claim of the paper states it',
    style: { colour: 'var(--c1)', symbol: symbolSquare },
  },
  some: {
    label: 'some do: the bar is their share',
    style: { colour: 'var(--c5)', symbol: filled(0.5) },
  },
  none: {
    label: 'none does',
    style: { colour: 'var(--muted)', symbol: filled(0) },
  },
} as const satisfies Record<string, LegendItem>;
