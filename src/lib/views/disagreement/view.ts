import { MOST_MARKS, MOST_ROWS } from '../../chart/limits';
import { reachOf, scaleOver } from '../../chart/scale';
import { countText, figureText, metricText, reachText } from '../../format';
import { SCOPES, SUBJECTS } from '../../schema';
import { account } from '../account';
import { asBar } from '../crowded';
import { markOf } from '../mark';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { Block, DisagreementDrawing, SourceLine } from './drawing';
import { KIND_IDS, kindOf } from '../../compare/stated-by';
import {
  fatesIn,
  statementsIn,
  type Contradiction,
  type Statement,
} from '../../compare/disagreements';

export const view: View<DisagreementDrawing> = ({ matched, ofLevel }) => {
  const { contradictions, comparisons, agreements } = statementsIn(matched);
  const all = [...contradictions.map(contradiction), ...comparisons.map(comparison)];
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

/** A line for each claim, with its place in the paper. */
function contradiction({ about, note, statements }: Contradiction): Block {
  const lines = statements
    .map((one) => ({ ...lineOf([one]), place: one.row.claim.evidence.locator }))
    .sort((a, b) => KIND_IDS.indexOf(a.kind) - KIND_IDS.indexOf(b.kind));
  const name = statements[0]?.row.shortName ?? '';
  return { title: `${name} · ${about}`, note, scale: scaleOf(statements), lines };
}

/** A line for each kind of source. */
function comparison(statements: readonly Statement[]): Block {
  const [first] = statements;
  if (!first) throw new Error('a block compares two claims at least');
  const { claim } = first.row;
  const own = statements.find(({ row }) => row.claim.measuredBy === null);
  const parts = [
    own ? own.row.shortName : claim.method,
    metricText(claim).toLowerCase(),
    claim.subject && SUBJECTS[claim.subject].toLowerCase(),
    claim.scope === 'not-stated' ? 'scope not stated' : SCOPES[claim.scope].toLowerCase(),
  ];
  const lines = KIND_IDS.map((kind) => statements.filter(({ row }) => kindOf(row) === kind))
    .filter(({ length }) => length)
    .map(lineOf);
  const title = parts.filter(Boolean).join(' · ');
  return { title, note: null, scale: scaleOf(statements), lines };
}

const scaleOf = (statements: readonly Statement[]) =>
  scaleOver(statements[0]?.kind ?? 'count', reachOf(statements.map(({ at }) => at)));

/** What one kind of source says. */
function lineOf(statements: readonly Statement[]): SourceLine {
  const [first, ...others] = statements;
  if (!first) throw new Error('a line shows a claim at least');
  const { row, unit } = first;
  const reach = reachText(reachOf(statements.map(({ at }) => at)), unit);
  return {
    kind: kindOf(row),
    place: null,
    figure: others.length ? `${reach}, ${countText(statements.length)}` : figureText(row.claim),
    marks: statements.map(({ row, at }) => ({ ...markOf(row), at })),
  };
}
