import { groups } from 'd3';
import { exactNumber, timesText } from '../../format';
import type { Spec } from '../../chart/figure';
import { LINE, panels, panelWidth, type Panel, type PanelRow } from '../../chart/panels';
import { timesScale } from '../../chart/scale';
import { TITLE_SIZE } from '../../chart/text';
import { fitted, wrapped } from '../../chart/text-width';
import { techniqueLegend, techniqueStyle } from '../../chart/theme';
import type { WidthName } from '../../chart/widths';
import type { Ladder, LadderDrawing } from './drawing';
import { STEPS, STEP_IDS, type Step } from '../../compare/steps';

const ACROSS: Record<WidthName, number> = { wide: 4, medium: 3, narrow: 2 };
/** How far the first and the last step stay from the sides of their panel, in px. */
const INSET = 18;

/** A panel a method: steps from kernel to serving across, × faster up; one scale for all. */
export const spec: Spec<LadderDrawing> = ({ ladders }, width, base) => {
  const columns = { across: ACROSS[width], left: 40, between: 16 };
  const note = ladders.some(({ spans }) => spans.length)
    ? 'a bar stands for all figures of a part, from the lowest to the highest; the number below counts them'
    : '';
  const rows = rowsOf(ladders, columns.across, panelWidth(columns, width));
  return {
    legend: techniqueLegend(ladders.map(({ technique }) => technique)),
    plots: ladders.length ? [panels({ rows, columns, note, leaders: false }, width, base)] : [],
  };
};

function rowsOf(ladders: readonly Ladder[], across: number, width: number): PanelRow[] {
  const scale = timesScale(
    ladders.flatMap(({ marks, spans }) => [...marks.map(({ at }) => at), ...spans]),
    { from: 0.64, to: 5.2, below: 1.25, above: 1.3 },
  );
  const [low, high] = scale.domain;
  const ticks = [1 / 4, 1, 4, 16, 64, 256]
    .filter((at) => at > low && at < high)
    .map((at) => ({ at, text: timesText(at) }));
  const starts = ladders.flatMap((_, i) => (i % across ? [] : [i]));
  return starts.map((start) => {
    const inRow = ladders.slice(start, start + across).map((ladder) => panelOf(ladder, width));
    const lines = 1 + Math.max(...inRow.map(({ titles }) => titles.length));
    return { panels: inRow, scale, ticks, head: lines * LINE + 8, height: 110, gap: 6 };
  });
}

/** Two lines of title at most, and one on baselines. */
function panelOf(
  { method, against, technique, smallest, flag, ...ladder }: Ladder,
  width: number,
): Panel {
  const style = techniqueStyle(technique);
  const [first = '', ...rest] = wrapped(method, width, TITLE_SIZE);
  const titles = [first, ...(rest.length ? [rest.join(' ')] : [])];
  const x = (step: Step) =>
    INSET + (STEP_IDS.indexOf(step) / (STEP_IDS.length - 1)) * (width - 2 * INSET);
  const marks = [...ladder.marks].sort(
    (a, b) => STEP_IDS.indexOf(a.step) - STEP_IDS.indexOf(b.step) || b.high - a.high,
  );
  // Of more than three figures at one step only the highest and the lowest are written.
  const written = new Set(
    groups(marks, ({ step }) => step).flatMap(([, all]) =>
      all.filter((_, i) => all.length <= 3 || i === 0 || i === all.length - 1),
    ),
  );
  const line = (n: number, text: string) => ({ x: 0, y: 8 + n * LINE, text });
  const stated = [...ladder.marks, ...ladder.spans];
  return {
    titles: titles.map((text, n) => line(n, fitted(text, width, TITLE_SIZE))),
    notes: [line(titles.length, fitted(against, width))],
    slots: STEP_IDS.filter((step) => stated.some((one) => one.step === step)).map((step) => {
      const name = step === 'kernel' ? smallest : STEPS[step].label;
      const span = ladder.spans.find((one) => one.step === step);
      return { x: x(step), text: span ? `${name}: ${exactNumber(span.count)}` : name };
    }),
    marks: marks.map((mark) => ({
      ...mark,
      x: x(mark.step),
      style,
      label: written.has(mark) ? mark.figure : '',
    })),
    lines: [
      ...ladder.slopes.map(({ from, to, tie }) => ({
        x1: x(from.step),
        x2: x(to.step),
        y1: from.high,
        y2: to.high,
        style,
        look: tie,
      })),
      ...ladder.spans.map(({ step, low, high, count }) => ({
        x1: x(step),
        x2: x(step),
        y1: low,
        y2: high,
        count,
        style,
        look: 'many' as const,
      })),
    ],
    flags: flag ? [...wrapped(flag.words, width), ...wrapped(flag.arithmetic, width)] : [],
  };
}
