import type { Quantity } from '../../normalize';

interface PanelText {
  title: string;
  /** What the axis measures, and which way is better. */
  axis: string;
  /** In the panel's unit: below it the axis is about linear, beyond it about logarithmic. */
  linear: number;
}

/** The units that a change in quality is drawn in, each in a panel of its own; up is better in all. */
export const PANELS = {
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
} as const satisfies Partial<Record<Quantity['unit'], PanelText>>;
export type Panel = keyof typeof PANELS;
export const PANEL_IDS = Object.keys(PANELS) as Panel[];

/** @returns null where the unit has no panel */
export const panelOf = ({ unit }: Quantity): Panel | null =>
  PANEL_IDS.find((panel) => panel === unit) ?? null;
