import { MOST_MARKS, MOST_ROWS } from '../../chart/limits';
import { reachOf, scaleOver } from '../../chart/scale';
import {
  comparisonOf,
  contradictionOf,
  fatesIn,
  statementsIn,
  type Disagreement,
  type Statement,
} from '../../compare/disagreements';
import { kindOf } from '../../compare/stated-by';
import { account } from '../account';
import { asBar } from '../crowded';
import { lineOf } from '../line';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { Block, DisagreementDrawing, SourceLine } from './drawing';

export const view: View<DisagreementDrawing> = ({ matched, ofLevel }) => {
  const { contradictions, comparisons, agreements } = statementsIn(matched);
  const disagreements = [...contradictions.map(contradictionOf), ...comparisons.map(comparisonOf)];
  const all = disagreements.map(blockOf);
  const blocks = all.slice(0, MOST_ROWS);
  const drawn = idsOf(blocks);
  const below = new Set(idsOf(all.slice(MOST_ROWS)));
  const agreeing = new Set(agreements.flat().map(({ row }) => row));
  const fates = fatesIn(ofLevel);
  return {
    drawing: { blocks: drawn.length > MOST_MARKS ? blocks.map(inBars) : blocks },
    ...account(matched, drawn, (row): ReasonOf<typeof about> => {
      if (agreeing.has(row)) return 'sources-agree';
      if (below.has(row.claim.id)) return 'below-last';
      return fates.get(row.claim.id) ?? row.normalized.refused ?? 'one-source';
    }),
  };
};

const idsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ claim }) => claim)));

const inBars = (block: Block): Block => ({ ...block, lines: block.lines.map(asBar) });

const blockOf = ({ title, note, statements, sources }: Disagreement): Block => ({
  title,
  note,
  scale: scaleOver(statements[0]?.kind ?? 'count', reachOf(statements.map(({ at }) => at))),
  lines: sources.flatMap((own) => sourceLine(own, note !== null)),
});

/** @param alone a claim of a paper that contradicts itself: its kind says less than its place */
const sourceLine = (statements: readonly Statement[], alone: boolean): SourceLine[] =>
  statements.slice(0, 1).map(({ row, unit }) => ({
    kind: kindOf(row),
    place: alone ? row.claim.evidence.locator : null,
    ...lineOf(statements, unit),
  }));
