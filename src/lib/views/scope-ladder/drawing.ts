import type { Extent } from '../../corpus/extent';
import type { Mark } from '../mark';
import type { Flag } from '../../compare/kernel-bound';
import type { End, Slope } from '../../compare/slopes';
import type { Step } from '../../compare/steps';

/** One figure: how many times faster its part of the system gets. */
export interface StepMark extends Mark, End {
  at: Extent;
  figure: string;
  /** Whether it is more than the kernel's figures allow. */
  flagged: boolean;
}

/** All figures of a step as one bar, where they are too many to draw one by one. */
export interface StepSpan {
  step: Step;
  low: number;
  high: number;
  count: number;
}

/** One method. */
export interface Ladder {
  method: string;
  /** What its figures are held against, in words. */
  against: string;
  technique: string;
  /** What its smallest part is called: a kernel, a layer, or either. */
  smallest: string;
  /** Empty where `spans` stand for them. */
  marks: StepMark[];
  slopes: Slope<StepMark>[];
  spans: StepSpan[];
  /** Its highest gain above what the kernel allows; null: none is. */
  flag: Flag | null;
}

export interface LadderDrawing {
  ladders: Ladder[];
}
