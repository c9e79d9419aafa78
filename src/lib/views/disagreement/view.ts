import { exactNumber, figureText, metricText, roundedNumber, withUnit } from '../../format';
import { SCOPES, SUBJECTS } from '../../schema';
import { account } from '../account';
import { MOST_MARKS, MOST_ROWS, reachOf } from '../crowded';
import { extent, markOf } from '../mark';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { Block, DisagreementDrawing, SourceLine, SourceMark } from './drawing';
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
    drawing: { blocks: drawn.length > MOST_MARKS ? blocks.map(counted) : blocks },
    ...account(matched, drawn, (row): ReasonOf<typeof about> => {
      if (agreeing.has(row)) return 'sources-agree';
      if (below.has(row.claim.id)) return 'below-last';
      return fates.get(row.claim.id) ?? row.normalized.refused ?? 'one-source';
    }),
  };
};

const idsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ claim }) => claim)));

const counted = (block: Block): Block => ({
  ...block,
  lines: block.lines.map((line) => (line.marks.length > 1 ? { ...line, marks: [] } : line)),
});

/** A line for each claim, with its place in the paper. */
function contradiction({ about, note, statements }: Contradiction): Block {
  const [scale, [first]] = [scaleOf(statements), statements];
  const lines = statements
    .map((one) => ({ ...lineOf([one], scale), place: one.row.claim.evidence.locator }))
    .sort((a, b) => KIND_IDS.indexOf(a.kind) - KIND_IDS.indexOf(b.kind));
  const title = `${first?.row.shortName ?? ''} · ${about}`;
  return { title, note, neutral: scale.neutral, lines };
}

/** A line for each kind of source. */
function comparison(statements: readonly Statement[]): Block {
  const [scale, [first]] = [scaleOf(statements), statements];
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
    .map((source) => lineOf(source, scale));
  const title = parts.filter(Boolean).join(' · ');
  return { title, note: null, neutral: scale.neutral, lines };
}

interface Scale {
  /** From 0, the lowest figure, to 1, the highest. */
  place: (n: number) => number;
  neutral: number | null;
}

/** Ratios are compared on a logarithmic scale; changes, which may be negative, are not. */
function scaleOf(statements: readonly Statement[]): Scale {
  const { low, high } = reachOf(statements.map(({ row, value }) => extent(value, row)));
  const [{ unit, neutral } = { unit: '', neutral: null }] = statements;
  const to = unit === '×' && low > 0 ? Math.log : (n: number) => n;
  const place = (n: number) =>
    high === low ? 0.5 + Math.sign(n - low) / 2 : (to(n) - to(low)) / (to(high) - to(low));
  return { place, neutral: neutral === null ? null : place(neutral) };
}

/** What one kind of source says. */
function lineOf(statements: readonly Statement[], { place }: Scale): SourceLine {
  const marks = statements.map(({ row, value }): SourceMark => {
    const { low, high, open } = extent(value, row);
    return { ...markOf(row), at: { low: place(low), high: place(high), open } };
  });
  const [first] = statements;
  if (!first) throw new Error('a line shows a claim at least');
  return {
    kind: kindOf(first.row),
    place: null,
    figure: statements.length === 1 ? figureText(first.row.claim) : severalText(statements),
    marks,
    reach: reachOf(marks.map(({ at }) => at)),
  };
}

/** `1.2–4.1×, 12 figures`; of changes, which may be negative, `−2 to 4 points`. */
function severalText(statements: readonly Statement[]): string {
  const { low, high, count } = reachOf(statements.map(({ row, value }) => extent(value, row)));
  const [{ unit } = { unit: '' }] = statements;
  const ends = [...new Set([low, high].map(roundedNumber))].join(unit === '×' ? '–' : ' to ');
  return `${unit === '% relative' ? `${ends}%` : withUnit(ends, unit)}, ${exactNumber(count)} figures`;
}
