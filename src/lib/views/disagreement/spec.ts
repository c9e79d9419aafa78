import { dot, link, ruleY, text, vector, type PlotOptions } from '@observablehq/plot';
import { fitted, wrapped } from '../../chart/text-width';
import { FONT_SIZE, categoryStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import type { Spec } from '../figure';
import { linked } from '../links';
import { KINDS, KIND_IDS, type Kind } from '../../compare/stated-by';
import type { Block, DisagreementDrawing, SourceLine, SourceMark } from './drawing';

const kindStyle = (kind: Kind) => categoryStyle(KIND_IDS.indexOf(kind));

/** A block a method and measure: its title, what differs, and a line for each source. */
export const spec: Spec<DisagreementDrawing> = ({ blocks }, width, base) => ({
  legend: KIND_IDS.filter((kind) =>
    blocks.some(({ lines }) => lines.some((line) => line.kind === kind)),
  ).map((kind) => ({ label: KINDS[kind], style: kindStyle(kind) })),
  plots: blocks.length ? [drawing(blocks, width, base)] : [],
});

const LINE = 15;
/** Size of a block's title, in px. */
const TITLE = 13;
/** Where the columns of a line begin: who says it, the figure, the scale. Narrow: the scale is below. */
const COLUMNS: Record<WidthName, { figure: number; scale: number; row: number; below: number }> = {
  wide: { figure: 300, scale: 520, row: 24, below: 0 },
  medium: { figure: 210, scale: 400, row: 24, below: 0 },
  narrow: { figure: 170, scale: 8, row: 42, below: 20 },
};

interface Label {
  x: number;
  y: number;
  text: string;
}
interface Mark extends SourceMark {
  kind: Kind;
  y: number;
  x1: number;
  x2: number;
}

function drawing(blocks: readonly Block[], name: WidthName, base: string): PlotOptions {
  const width = WIDTHS[name];
  const { figure, scale, row, below } = COLUMNS[name];
  const [titles, notes, sources, figures]: [Label[], Label[], Label[], Label[]] = [[], [], [], []];
  const marks: Mark[] = [];
  const rules: number[] = [];
  const along = (at: number) => scale + at * (width - scale - 12);
  let y = 0;
  for (const { title, note, lines } of blocks) {
    rules.push(y + 2);
    y += 12;
    for (const text of wrapped(title, (width * FONT_SIZE) / TITLE))
      titles.push({ x: 0, y: (y += LINE + 1) - 7, text });
    if (note)
      for (const text of wrapped(note, width)) notes.push({ x: 0, y: (y += LINE) - 5, text });
    for (const line of lines) {
      const at = y + 14;
      sources.push({ x: 0, y: at, text: fitted(sourceText(line), figure - 10) });
      const room = below ? width - figure : scale - figure - 14;
      figures.push({ x: figure, y: at, text: fitted(line.figure, room) });
      for (const mark of line.marks)
        marks.push({
          ...mark,
          kind: line.kind,
          y: at + below,
          x1: along(mark.at.low),
          x2: along(mark.at.high),
        });
      y += row;
    }
    y += 10;
  }
  return {
    width,
    height: y,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    symbol: { type: 'identity' },
    marks: [
      ruleY(rules, { className: 'grid' }),
      written(titles, 'panel-title', TITLE),
      written(notes, 'absent'),
      written(sources, 'column-title'),
      written(figures, 'figures'),
      ...sourceMarks(marks, [along(0), along(1)], base),
    ],
  };
}

const sourceText = ({ kind, place }: SourceLine) =>
  place === null ? KINDS[kind] : kind === 'version' ? `${KINDS.version}: ${place}` : place;

const written = (labels: readonly Label[], className: string, fontSize: number = FONT_SIZE) =>
  text(labels as Label[], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: 'start',
    fontSize,
    className,
  });

function sourceMarks(marks: readonly Mark[], [from, to]: [number, number], base: string) {
  const colour = ({ kind }: Mark) => kindStyle(kind).colour;
  const points = marks.filter(({ x1, x2 }) => x1 === x2);
  const ranges = marks.filter(({ x1, x2 }) => x1 !== x2);
  const links = linked(base);
  return [
    link([...new Set(marks.map(({ y }) => y))], {
      x1: () => from,
      x2: () => to,
      y: (y: number) => y,
      className: 'grid',
    }),
    vector(
      marks.filter(({ at }) => at.open),
      {
        x: 'x2',
        y: 'y',
        length: 18,
        rotate: 270,
        anchor: 'start',
        stroke: colour,
        className: 'tail',
      },
    ),
    link(ranges, {
      x1: 'x1',
      x2: 'x2',
      y: 'y',
      stroke: colour,
      strokeWidth: 7,
      strokeLinecap: 'round',
      ...links(ranges),
    }),
    dot(points, {
      x: 'x2',
      y: 'y',
      r: 5,
      symbol: ({ kind }: Mark) => kindStyle(kind).symbol,
      fill: (mark: Mark) => (mark.at.open ? 'var(--surface)' : colour(mark)),
      fillOpacity: ({ at }: Mark) => (at.open ? 1 : 0.7),
      stroke: colour,
      strokeWidth: 1.5,
      ...links(points),
    }),
  ];
}
