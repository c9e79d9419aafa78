import { changeScale, symlog, ticksOf, type Ends } from '../../chart/scale';
import type { QualityUnit } from '../../compare/gain-and-quality';
import { exactNumber } from '../../format';

interface PanelText {
  title: string;
  /** What the axis measures, and which way is better. */
  axis: string;
  /** In the panel's unit: below it the axis is about linear, beyond it about logarithmic. */
  linear: number;
}

/** The units that a change in quality is drawn in, each in a panel of its own; up is better in all. */
export const PANELS: Record<QualityUnit, PanelText> = {
  '% relative': {
    title: 'Quality relative to the baseline’s',
    axis: '↑ better, ↓ worse: −10% is 90% retained',
    linear: 1,
  },
  points: {
    title: 'Quality in points',
    axis: '↑ better, ↓ worse: points of accuracy or of a benchmark’s score',
    linear: 1,
  },
  perplexity: {
    title: 'Perplexity',
    axis: '↑ better, ↓ worse: perplexity lower or higher than the baseline’s',
    linear: 0.1,
  },
};
export const PANEL_IDS = Object.keys(PANELS) as QualityUnit[];

/** The change in quality of a panel: its scale, its ticks, and as many px as it spans doublings, within limits. */
export function qualityAxis(panel: QualityUnit, extents: Iterable<Ends>) {
  const { linear } = PANELS[panel];
  const scale = changeScale(extents, linear);
  const { to } = symlog(linear);
  const doublings = to(scale.domain[1]) - to(scale.domain[0]);
  return {
    y: { scale, ticks: ticksOf(scale, Infinity, (n) => changeText(n, panel)) },
    height: Math.round(Math.min(380, Math.max(130, doublings * 30))),
  };
}

function changeText(n: number, panel: QualityUnit): string {
  if (n === 0) return 'no change';
  const size = exactNumber(Number(Math.abs(n).toPrecision(3)));
  if (panel === 'perplexity') return `${size} ${n > 0 ? 'lower' : 'higher'}`;
  return `${n > 0 ? '+' : '−'}${size}${panel === 'points' ? '' : '%'}`;
}
