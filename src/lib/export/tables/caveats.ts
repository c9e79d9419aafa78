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

/** A mark of a chart that may hold two claims against each other: of any view that pairs. */
export interface PairMark {
  claims: readonly string[];
  tie?: string;
  hollow?: boolean;
}

/** What a chart's hollow marks say of their claims: that the source does not tie the two together. */
export function hollowPairings(marks: readonly PairMark[]): ChartCaveats {
  const found = new Map<string, string[]>();
  for (const { claims, tie, hollow } of marks)
    if (tie === 'method' || hollow)
      for (const id of claims) {
        const other = claims.find((one) => one !== id) ?? 'a claim out of view';
        found.set(id, [
          ...(found.get(id) ?? []),
          `hollow pairing: the chart holds it against ${other}, and the source does not tie the two together`,
        ]);
      }
  return found;
}
