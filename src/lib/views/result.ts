import type { Ranking } from '../compare/ranking';
import type { ClaimRow } from '../corpus/rows';
import { REFUSALS, type Refusal } from '../normalize';
import type { Query } from '../query';

/** What a view is given: the claims that match, and those that may stand beside a match. */
export interface ViewInput {
  matched: readonly ClaimRow[];
  /** Claims that pass every filter but those on how a figure was measured: scope, hardware, model, baseline, arithmetic, completeness and text. */
  companions: readonly ClaimRow[];
  /** All claims there are: what tells a source that is silent from a filter that hides what it says. */
  all: readonly ClaimRow[];
  /** All claims there are, also of the level that the chart does not show. */
  corpus: readonly ClaimRow[];
  query: Query;
}

/** Why a matching claim is not drawn. A closed set: each is counted and named under the chart. */
export const OMISSIONS = {
  'a-measurement': 'From tables and sections; this chart shows the headlines of the abstracts',
  'a-headline': 'From an abstract; this chart shows measurements',
  ...REFUSALS,
  'other-family': 'Not a measure that this chart shows',
  'no-compression': 'A speed-up whose source states no compression of the same method',
  'no-speed': 'A compression whose source states no speed-up of the same method',
  'baselines-differ': 'It and the figure to hold it against are stated against different baselines',
  'filtered-out': 'A figure whose counterpart is outside the filters',
  'another-drawn': 'Another figure of this method stands in its place on the chart',
  'no-gain': 'A quality whose source states no gain in speed, memory or size of the same method',
  'no-quality-change':
    'A gain whose source states quality, but as no change in a unit that has a panel',
  'no-run': 'A measurement with no counterpart of the same run',
  'no-scale': 'Among many figures of one method, one that has no common scale with its column',
  'an-overhead': 'Memory that a method adds, not memory that it saves',
  'sources-agree': 'All sources of this measure of the method say the same',
  'told-elsewhere': 'Its other source stands in a block on what the paper contradicts',
  'one-source': 'Only one source states this measure of the method, as far as the corpus goes',
  'only-trained': 'Fewer parameters to train, which makes no model smaller',
  'quality-elsewhere':
    'Its source states quality of the method elsewhere, and ties it to other figures',
  'no-quality-panel': 'Quality in a unit that has no panel on this chart',
  'no-panel': 'What was made smaller has no panel on this chart',
  'other-panel': 'In a panel that is not shown now',
  'other-gain': 'Of a kind of gain that is not shown now',
  'other-technique': 'The paper is not on KV-cache compression or sparse attention',
  'no-y': 'The source does not state what the vertical axis shows',
  'no-x': 'The source does not state what the horizontal axis shows',
  'no-counterpart': 'A headline whose method states no figure of the other axis',
  'other-baselines': 'The figures of the two axes are stated against different baselines',
  'closer-drawn': 'The source ties another figure closer to its counterpart',
  'beyond-largest':
    'In a panel or category beyond those with the most marks, which alone have room',
  'no-column': 'Measured on a part of the system that has no column',
  'no-row': 'In a paper below the last row: another order or a filter brings it up',
  'no-step': 'Scope not stated, or training, which is no step from kernel to serving',
  'one-step': 'A speed-up whose method has none of a smaller or larger part of the system',
  'further-methods': 'Of a method beyond the first 60, which fell less on the way',
} as const satisfies Record<Refusal, string> & Record<string, string>;
export type OmissionReason = keyof typeof OMISSIONS;

export interface Omission {
  reason: OmissionReason;
  /** Claim ids. */
  claims: string[];
}

/** Rows to draw, without pixels, and the claims left out. Together they are the claims that match. */
export interface ViewResult<Drawing> {
  drawing: Drawing;
  /** Ids of the drawn claims, in drawing order. */
  drawn: string[];
  omitted: Omission[];
  /** Its fronts, for views that can have some and are asked for them. */
  ranking?: Ranking;
}

export type View<Drawing> = (input: ViewInput) => ViewResult<Drawing>;
