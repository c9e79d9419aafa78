import type { ClaimRow } from '../../corpus/rows';
import { baselinesDiffer } from '../old-pairing';
import type { GainRow } from './gains';
import { panelOf, type Panel } from './panels';

/** How the source ties a gain to a change in quality, the closest first. */
export const TIES = {
  run: 'both figures are stated for one configuration',
  method: 'two statements on one method that the source does not tie together',
} as const;
export type Tie = keyof typeof TIES;

/** A gain held against a change in quality. */
export interface Pair {
  gain: GainRow;
  quality: ClaimRow;
  panel: Panel;
  tie: Tie;
}

/**
 * Every change in quality of the gain's own run; where there is none, every one of its method.
 * @param qualities what the same paper states of quality
 */
export function pairs(gain: GainRow, qualities: readonly ClaimRow[]): Pair[] {
  const all = qualities.flatMap((quality): Pair[] => {
    const tie = tieOf(gain, quality);
    const panel = panelOfRow(quality);
    return tie && panel && comparable(gain, quality) ? [{ gain, quality, panel, tie }] : [];
  });
  const ofRun = all.filter(({ tie }) => tie === 'run');
  return ofRun.length ? ofRun : all;
}

/** @returns null where quality is stated as no change, or in a unit that has no panel */
export const panelOfRow = ({ normalized: { quantity } }: ClaimRow): Panel | null =>
  quantity && panelOf(quantity);

/** Two headlines of one method may belong together; of hundreds of measurements, only those of one run do. */
export function tieOf(a: ClaimRow, b: ClaimRow): Tie | null {
  if (a.claim.run !== null && a.claim.run === b.claim.run) return 'run';
  if (a.level === 'measurements' || b.level === 'measurements') return null;
  return a.claim.method === b.claim.method ? 'method' : null;
}

/** One run has one baseline for each measure; figures of a method must not contradict each other's. */
export const comparable = (a: ClaimRow, b: ClaimRow) =>
  tieOf(a, b) === 'run' || !baselinesDiffer(a.claim.baseline, b.claim.baseline);

/** Whether both stand in one kind of source and are of one method, tied together or not. */
export const ofOneMethod = (a: ClaimRow, b: ClaimRow) =>
  tieOf(a, b) === 'run' || (a.level === b.level && a.claim.method === b.claim.method);
