import type { ClaimRow } from './rows';
import { needsExplanation } from '../checks/finding';
import {
  figureText,
  metricText,
  rangeText,
  roundedNumber,
  withSourceWords,
  withUnit,
} from '../format';
import { REFUSALS, type Normalized } from '../normalize';
import { SCOPES, SOURCES, SUBJECTS, baselines, type Subject } from '../schema';

/** A derived figure in words: `2.13×`, `+4.6 points`; why there is none, where there is none. */
export function normalizedText({ quantity, refused }: Normalized): string {
  if (!quantity) return REFUSALS[refused];
  const signed = quantity.unit !== '×';
  const number = rangeText(
    quantity.value,
    (n) => `${signed && n > 0 ? '+' : ''}${roundedNumber(Number(n.toPrecision(12)))}`,
  );
  return quantity.unit === '% relative' ? `${number}% relative` : withUnit(number, quantity.unit);
}

export const scopeText = ({ claim }: ClaimRow) => SCOPES[claim.scope];

export const subjectText = (subject: Subject | null) =>
  subject === null ? null : SUBJECTS[subject];

/** The comparator, and the source's own words for it. @returns null where the source does not say */
export const baselineText = ({ claim: { baseline, asWritten } }: ClaimRow) =>
  withSourceWords(baseline === null ? [] : [baselines.get(baseline).label], asWritten.baseline);

/** Where the words stand: `Abstract`, `Paper, version v3, Table 3, row 2`. */
export const placeText = ({ claim: { evidence } }: ClaimRow) =>
  [
    SOURCES[evidence.source],
    evidence.version === null ? null : `version ${evidence.version}`,
    evidence.locator,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** `measured by ShadowKV, ` before what a paper measured of somebody else's method; else empty. */
export const byText = ({ claim, shortName }: ClaimRow) =>
  claim.measuredBy === null ? '' : `measured by ${shortName}, `;

/** A method as a chart names it: what one paper measured of another's says by whom. */
export const methodText = ({ claim, shortName }: ClaimRow) =>
  claim.measuredBy === null ? claim.method : `${claim.method}, by ${shortName}`;

/** A method with its paper, where its name does not begin with the paper's. */
export const methodOfPaperText = (row: ClaimRow) =>
  row.claim.measuredBy === null && !row.claim.method.startsWith(row.shortName)
    ? `${row.claim.method} · ${row.shortName}`
    : methodText(row);

/** A claim in one sentence, for screen readers and labels. */
export function inWords(row: ClaimRow): string {
  const { claim, shortName } = row;
  const method = claim.method === shortName ? claim.method : `${claim.method} (${shortName})`;
  const check = needsExplanation(row) ? ', beyond its arithmetic bound: needs explanation' : '';
  return `${method}: ${metricText(claim)} ${figureText(claim)}, ${settingText(row)}${check}`;
}

/** Of how much of the system, and against what. */
export function settingText({ claim }: ClaimRow): string {
  const scope =
    claim.scope === 'not-stated' ? 'scope not stated' : SCOPES[claim.scope].toLowerCase();
  return `${scope}, ${againstText([claim.baseline])}`;
}

/** What figures are held against: one baseline by its name, several by their number. */
export function againstText(stated: Iterable<string | null>): string {
  const [first = null, ...others] = new Set(stated);
  if (others.length) return `against ${others.length + 1} baselines`;
  return first === null ? 'baseline not stated' : `against ${baselines.get(first).label}`;
}
