import type { ClaimRow } from '../../corpus/rows';
import { statedCompression, type Quantity } from '../../normalize';
import type { Subject } from '../../schema';
import { extent, isOverhead, type Extent } from '../mark';
import { tieOf } from '../old-pairing';
import type { Panel } from './panels';

const PANEL_OF: Record<Subject, Panel | null> = {
  weights: 'weights',
  experts: 'weights',
  'kv-cache': 'kv-attention',
  attention: 'kv-attention',
  activations: 'activations-memory',
  'total-memory': 'activations-memory',
  'optimizer-state': 'activations-memory',
  'trainable-parameters': null,
};
/** @returns null where the subject is not stated or has no panel */
export const panelOf = (subject: Subject | null): Panel | null =>
  subject === null ? null : PANEL_OF[subject];

/** How the source ties a speed-up to a compression, the closest first. */
export const TIES = {
  run: 'both figures are stated for one configuration',
  conditions: 'the speed-up’s own conditions state the compression',
  method: 'two statements on one method that the source does not tie together',
} as const;
export type Tie = keyof typeof TIES;
const ORDER = Object.keys(TIES);

/** A compression that a speed-up can be held against. */
export interface Partner {
  tie: Tie;
  /** Null where the compression comes from the speed-up's own conditions. */
  size: ClaimRow | null;
  panel: Panel;
  subject: Subject;
  quantity: Quantity;
  x: Extent;
}

export const isSpeed = (row: ClaimRow) =>
  row.family === 'speed' && !!row.normalized.quantity && !isOverhead(row);
export const isSize = ({ family, normalized }: ClaimRow) =>
  (family === 'memory' || family === 'size') && !!normalized.quantity;

/**
 * For each panel, the compression that the source ties closest to the speed-up.
 * @param sizes the compressions of the same paper
 */
export function partners(speed: ClaimRow, sizes: readonly ClaimRow[]): Partner[] {
  const closest = new Map<Panel, Partner>();
  for (const partner of [...statedAsClaims(speed, sizes), ...statedInConditions(speed)]) {
    const best = closest.get(partner.panel);
    if (!best || ORDER.indexOf(partner.tie) < ORDER.indexOf(best.tie))
      closest.set(partner.panel, partner);
  }
  return [...closest.values()];
}

function statedAsClaims(speed: ClaimRow, sizes: readonly ClaimRow[]): Partner[] {
  return sizes.flatMap((size): Partner[] => {
    const { subject } = size.claim;
    const panel = panelOf(subject);
    const tie = tieOf(speed, size);
    const { quantity } = size.normalized;
    if (!subject || !panel || !tie || !quantity) return [];
    return [{ tie, size, panel, subject, quantity, x: extent(quantity.value, size) }];
  });
}

function statedInConditions({ claim }: ClaimRow): Partner[] {
  return statedCompression(claim.conditions, claim.baseline).flatMap(
    ({ subject, quantity }): Partner[] => {
      const panel = panelOf(subject);
      if (!panel || typeof quantity.value !== 'number') return [];
      const x = { low: quantity.value, high: quantity.value, open: false };
      return [{ tie: 'conditions', size: null, panel, subject, quantity, x }];
    },
  );
}
