import type { ClaimRow } from '../../corpus/rows';

/** What a chart adds to a claim's own caveats, by the claim's id: a property of a mark, not of a row. */
export type ChartCaveats = ReadonlyMap<string, readonly string[]>;
export const NO_CAVEATS: ChartCaveats = new Map();

/** What keeps a claim from being read plainly, each in a few words; then what a chart adds. */
export function caveatsOf(row: ClaimRow, ofChart: readonly string[] = []): string[] {
  const { claim, findings, shortName, disagreements } = row;
  return [
    ...(claim.reported.qualifier === 'up-to' ? ['up to: a ceiling, not a mean'] : []),
    ...findings.filter(({ beyond }) => beyond).map(({ sum }) => `needs explanation: ${sum}`),
    ...(claim.measuredBy === null ? [] : [`measured by another paper, ${shortName}`]),
    ...(claim.scope === 'not-stated' ? ['scope not stated'] : []),
    ...disagreements.map(({ about }) => `its paper states another figure for the same: ${about}`),
    ...ofChart,
  ];
}

/**
 * What charts say of claims that they hold against each other though the source does not tie the two together.
 * @param pairs null: the other claim is out of view
 */
export function hollowPairings(
  pairs: readonly (readonly [claim: string, other: string | null])[],
): ChartCaveats {
  const found = new Map<string, string[]>();
  const say = (id: string, other: string | null) =>
    found.set(id, [
      ...(found.get(id) ?? []),
      `hollow pairing: the chart holds it against ${other ?? 'a claim out of view'}, and the source does not tie the two together`,
    ]);
  for (const [claim, other] of pairs) {
    say(claim, other);
    if (other !== null) say(other, claim);
  }
  return found;
}
