import { text, type TextOptions } from '@observablehq/plot';
import { FONT_SIZE } from './theme';

/** A text on a drawing, in px; `y` is the middle of the line. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

/** Size of titles, in px. */
export const TITLE_SIZE = 13;

/** How texts and lines look. A drawing carries its look: these are attributes of its groups. */
export const STYLE = {
  plain: {},
  title: { fontWeight: 'bold' },
  muted: { fill: 'var(--muted)' },
  /** Something needs explanation. */
  flagged: { fill: 'var(--accent)' },
  /** Digits of one width. */
  figures: { fontVariant: 'tabular-nums' },
  /** What stands among marks; it is in nobody's way. */
  name: {
    fill: 'currentColor',
    stroke: 'var(--surface)',
    strokeWidth: 3,
    strokeLinejoin: 'round',
    pointerEvents: 'none',
  },
  grid: { stroke: 'var(--rule)', strokeOpacity: 1 },
  /** The line of no change. */
  neutral: { stroke: 'var(--rule-strong)', strokeOpacity: 1 },
  leader: { stroke: 'var(--rule-strong)', strokeOpacity: 1, strokeWidth: 1 },
  front: { stroke: 'var(--accent)', strokeWidth: 1.5, fill: 'none', pointerEvents: 'none' },
  /** Around a mark that needs explanation. */
  flag: { stroke: 'var(--accent)', strokeWidth: 1.5, fill: 'none' },
} as const satisfies Record<string, TextOptions>;

interface Written {
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  /** Degrees. */
  rotate?: number;
}

/** Texts where their labels say: each begins there, unless it is anchored otherwise. */
export const written = (
  labels: readonly Label[],
  style: TextOptions = STYLE.plain,
  { anchor = 'start', size = FONT_SIZE, rotate = 0 }: Written = {},
) =>
  text(labels as Label[], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: anchor,
    fontSize: size,
    rotate,
    ...style,
  });
