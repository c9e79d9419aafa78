import type { Spec } from '../../chart/figure';
import { lines, type Columns } from '../../chart/lines';
import { categoryStyle } from '../../chart/theme';
import type { WidthName } from '../../chart/widths';
import { KINDS, KIND_IDS, type Kind } from '../../compare/stated-by';
import type { DisagreementDrawing, SourceLine } from './drawing';

/** Narrow, the scale of a line is below its texts. */
const COLUMNS: Record<WidthName, Columns> = {
  wide: { name: 290, figure: [300, 506], scale: [520, 928], line: 24, text: 14, mark: 14 },
  medium: { name: 200, figure: [210, 386], scale: [400, 628], line: 24, text: 14, mark: 14 },
  narrow: { name: 160, figure: [170, 340], scale: [8, 328], line: 42, text: 14, mark: 34 },
};

/** A block a method and measure: its title, what differs, and a line for each source. */
export const spec: Spec<DisagreementDrawing> = ({ blocks }, width, base) => {
  const kinds = new Set(blocks.flatMap(({ lines }) => lines.map(({ kind }) => kind)));
  const groups = blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) => {
      return { ...line, name: nameOf(line), style: styleOf(line.kind), radius: 5 };
    }),
  }));
  return {
    legend: KIND_IDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      label: KINDS[kind],
      style: styleOf(kind),
    })),
    plots: blocks.length ? [lines(groups, null, COLUMNS, width, base)] : [],
  };
};

const styleOf = (kind: Kind) => categoryStyle(KIND_IDS.indexOf(kind));

const nameOf = ({ kind, place }: SourceLine) =>
  place === null ? KINDS[kind] : kind === 'version' ? `${KINDS.version}: ${place}` : place;
