import { REFUSALS, type Refusal } from '../normalize';
import type { About } from './about';

/** Why a matching claim is not drawn, as any view may say it. */
export const OF_ANY_VIEW = {
  'a-measurement': 'From tables and sections; this chart shows the headlines of the abstracts',
  'a-headline': 'From an abstract; this chart shows measurements',
  ...REFUSALS,
  'other-family': 'Not a measure that this chart shows',
} as const satisfies Record<Refusal, string> & Record<string, string>;
/** The reasons that a view may give. */
export type ReasonOf<A extends Pick<About, 'omissions'>> =
  keyof A['omissions'] | keyof typeof OF_ANY_VIEW;

/** Reasons of several views, for those that have them. */
export const SHARED = {
  'baselines-differ': 'It and the figure to hold it against are stated against different baselines',
  'filtered-out': 'A figure whose counterpart is outside the filters',
  'another-drawn': 'Another figure of this method stands in its place on the chart',
  'no-run': 'A measurement with no counterpart of the same run',
  'an-overhead': 'Memory that a method adds, not memory that it saves',
  'other-panel': 'In a panel that is not shown now',
  'below-last': 'Below the last line that the chart has room for: a filter brings it up',
} as const;

/** A reason in words. A closed set a view: each is counted and named under the chart. */
export const reasonText = ({ omissions }: Pick<About, 'omissions'>, reason: string): string =>
  ({ ...omissions, ...OF_ANY_VIEW })[reason] ?? reason;

/** All reasons of a view, in the order in which they are listed. */
export const reasonsOf = ({ omissions }: Pick<About, 'omissions'>): string[] => [
  ...Object.keys(OF_ANY_VIEW),
  ...Object.keys(omissions),
];
