import { extent, type Extent } from '../corpus/extent';
import type { ClaimRow } from '../corpus/rows';
import { exactNumber, inSentence, metricText, rangeText } from '../format';
import { highest, lowest } from '../normalize';
import { inOrder, largest, type Grouping } from './groupings';
import type { Figures } from './figures';
import type { Pair } from './measure-pairs';
import type { Measure } from './measures';

/** What is held against what: across is a measure, or a field whose values are categories. */
export interface Axes {
  y: Measure;
  x: Measure | null;
  field: Grouping | null;
  /** What parts the figures; null: nothing. */
  panel: Grouping | null;
}

/** Figures on the axes; a category is at its place in `bands`. */
export interface Placed extends Figures {
  /** Place in `panels`. */
  panel: number;
  /** What it holds for beside its claims' figures. */
  words: string[];
}

/** The figures of pairs, in the largest panels and categories. @param most of either */
export function figuresOf(
  pairs: readonly Pair[],
  { y, x, field, panel }: Axes,
  most: { panels: number; bands: number },
) {
  const valuesOf = (some: readonly Pair[], by: Grouping) => some.map(({ row }) => by.of(row));
  const panels = panel ? largest(valuesOf(pairs, panel), most.panels) : [''];
  const inPanels = pairs.filter(({ row }) => !panel || panels.includes(panel.of(row)));
  const bands = field ? inOrder(field, largest(valuesOf(inPanels, field), most.bands)) : [];
  const inBands = inPanels.filter(({ row }) => !field || bands.includes(field.of(row)));
  const figures = inBands.map((pair): Placed => {
    const { row, other } = pair;
    return {
      ...pair,
      panel: panel ? panels.indexOf(panel.of(row)) : 0,
      y: extentOf(y, row),
      x: x ? extentOf(x, other ?? row) : at(field ? bands.indexOf(field.of(row)) : 0),
      directed: Boolean(x?.concerns && y.concerns),
      // Within a panel, and of one measure each; of speed, memory and size the axes say what was measured.
      subject: [
        ...(panel ? [panel.of(row)] : []),
        ...[row, ...(other ? [other] : [])]
          .filter(({ family }) => !['speed', 'memory', 'size'].includes(family))
          .map(({ claim }) => inSentence(metricText(claim))),
      ].join(', '),
      words: [
        ...[y, x].flatMap((measure) => (measure ? condition(measure, row) : [])),
        ...(field ? [field.of(row)] : []),
      ],
    };
  });
  return { panels: figures.length ? panels : [], bands, figures };
}

/** "Up to" is said of a claim's figure, not of what it holds for. */
function extentOf({ of, concerns }: Measure, row: ClaimRow): Extent {
  const value = of(row);
  if (value === null) throw new Error(`${row.claim.id} has no figure of the axis`);
  return concerns ? extent(value, row) : { low: lowest(value), high: highest(value), open: false };
}

const at = (place: number): Extent => ({ low: place, high: place, open: false });

/** What a claim holds for, in words; nothing for its own figure. */
function condition({ axis, concerns, kind, of }: Measure, row: ClaimRow): string[] {
  const value = concerns ? null : of(row);
  if (value === null) return [];
  return [`${axis}: ${kind === 'date' ? row.date : rangeText(value, exactNumber)}`];
}
