import {
  baselineText,
  byText,
  normalizedText,
  placeText,
  scopeText,
  subjectText,
} from '../../corpus/claim-text';
import type { ClaimRow } from '../../corpus/rows';
import { conditionList, figureText, inSentence, metricText } from '../../format';
import { caveatsOf } from './caveats';

/** The columns of the page's table, in its order, and the caveats. */
export const HEADER = [
  'Method',
  'Reported',
  'Derived',
  'Scope',
  'Baseline',
  'Conditions',
  'In the source’s words',
  'Caveats',
] as const;

/** A claim's cells in plain words, one for each column. */
export function cells(row: ClaimRow, ofChart?: readonly string[]): string[] {
  const { claim, normalized, year } = row;
  const subject = subjectText(claim.subject);
  const derived = normalizedText(normalized);
  const { note } = claim;
  return [
    `${claim.method}, ${byText(row)}${year}`,
    [figureText(claim), ...[metricText(claim), subject ?? []].flat().map(inSentence)].join(', '),
    normalized.quantity ? `${derived} (${normalized.quantity.derivation})` : derived,
    claim.scope === 'not-stated' ? 'Not stated' : scopeText(row),
    baselineText(row) ?? 'Not stated',
    conditionList(claim)
      .map(({ name, text }) => `${name}: ${text}`)
      .join('; ') || 'Not stated',
    `“${claim.evidence.quote}” (${placeText(row)})${note === null ? '' : `. ${note}`}`,
    caveatsOf(row, ofChart).join('; '),
  ].map(oneLine);
}

/** How many, in words. */
export const claimCount = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;

/** A text without line breaks and control characters: a cell is one line. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
