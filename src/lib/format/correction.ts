import type { Claim, Correction } from '../schema';
import { figureText } from './figure';

/**
 * What was corrected, the old before the new: `derived: 0.08× → 12.5×`, `note: none → “…”`.
 * @param claim gives figures their unit's place, and may be newer or older than the correction
 */
export function changeText(correction: Correction, claim: Pick<Claim, 'metric'>): string {
  if (correction.kind === 'withdrawn') return 'withdrawn';
  if (correction.kind === 'derived') return `derived: ${correction.from} → ${correction.to}`;
  const { field, from, to } = correction;
  if (field === 'reported') return `${figure(from, claim)} → ${figure(to, claim)}`;
  return `${field.replace(/^.*\./, '')}: ${valueText(from)} → ${valueText(to)}`;
}

const figure = (reported: unknown, { metric }: Pick<Claim, 'metric'>) =>
  figureText({ metric, reported: reported as Claim['reported'] });

function valueText(value: unknown): string {
  if (value === null || (Array.isArray(value) && !value.length)) return 'none';
  if (typeof value === 'string') return `“${value}”`;
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
}
