import type { Spec } from '../../chart/figure';
import { lines, type Columns, type Group } from '../../chart/lines';
import { TITLE_SIZE } from '../../chart/text';
import { wrapped } from '../../chart/text-width';
import { categoryStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import type { Block, DisagreementDrawing, SourceLine } from './drawing';
import { KINDS, KIND_IDS, type Kind } from '../../compare/stated-by';

/** Narrow, the scale of a line is below its texts. */
const COLUMNS: Record<WidthName, Columns> = {
  wide: {
    name: 290,
    figure: { x: 300, room: 206 },
    scale: [520, 928],
    line: 24,
    text: 14,
    mark: 14,
  },
  medium: {
    name: 200,
    figure: { x: 210, room: 176 },
    scale: [400, 628],
    line: 24,
    text: 14,
    mark: 14,
  },
  narrow: {
    name: 160,
    figure: { x: 170, room: 170 },
    scale: [8, 328],
    line: 42,
    text: 14,
    mark: 34,
  },
};

const styleOf = (kind: Kind) => categoryStyle(KIND_IDS.indexOf(kind));

/** A block a method and measure: its title, what differs, and a line for each source. */
export const spec: Spec<DisagreementDrawing> = ({ blocks }, width, base) => {
  const kinds = new Set(blocks.flatMap(({ lines }) => lines.map(({ kind }) => kind)));
  return {
    legend: KIND_IDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      label: KINDS[kind],
      style: styleOf(kind),
    })),
    plots: blocks.length
      ? [
          lines(
            blocks.map((block) => groupOf(block, WIDTHS[width])),
            null,
            COLUMNS,
            width,
            base,
          ),
        ]
      : [],
  };
};

const groupOf = ({ title, note, scale, lines }: Block, width: number): Group => ({
  title: wrapped(title, width, TITLE_SIZE),
  note: note === null ? [] : wrapped(note, width),
  scale,
  lines: lines.map((line) => ({
    ...line,
    name: nameOf(line),
    style: styleOf(line.kind),
    radius: 5,
  })),
});

const nameOf = ({ kind, place }: SourceLine) =>
  place === null ? KINDS[kind] : kind === 'version' ? `${KINDS.version}: ${place}` : place;
