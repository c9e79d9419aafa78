import type { ClaimRow } from '../../corpus/rows';
import { figureText, metricText } from '../../format';
import { TRACKER } from '../../site';

/** Address of a new issue in the project's tracker, filled in with a claim and where it is recorded. */
export function reportAddress({ claim, paper, place }: ClaimRow, tracker = TRACKER): string {
  const { quote, source, locator } = claim.evidence;
  const body = [
    `Claim: ${claim.id}`,
    `Figure: ${claim.method}, ${metricText(claim)}: ${figureText(claim)}`,
    `Quotation: “${quote}” (${[source, locator].filter((part) => part !== null).join(', ')})`,
    `File: data/papers/${paper}.json`,
    `JSON path: $.claims[${place}]`,
    '',
    'What is wrong, and where does the source say otherwise?',
    '',
  ].join('\n');
  const asked = new URLSearchParams({ title: `Mistake in ${claim.id}`, body });
  return `${tracker}/new?${asked.toString()}`;
}
