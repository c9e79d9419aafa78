import type { Claim, Correction } from '../schema';
import { figureText } from './figure';

/**
 * What was corrected, the old before the new: `derived: 0.08× → 12.5×`, `note: none → “…”`.
 */
export function changeText(correction: Correction): string {
  if (correction.kind === 'withdrawn') return 'withdrawn';
  if (correction.kind === 'derived') return `derived: ${correction.from} → ${correction.to}`;
  const { field, from, to } = correction;
  if (field === 'reported') return `${figure(from)} → ${figure(to)}`;
  return `${field.replace(/^.*\./, '')}: ${valueText(from)} → ${valueText(to)}`;
}

const figure = (reported: unknown) => figureText({ reported: reported as Claim['reported'] });

function valueText(value: unknown): string {
  if (value === null || (Array.isArray(value) && !value.length)) return 'none';
  if (typeof value === 'string') return `“${value}”`;
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
}
