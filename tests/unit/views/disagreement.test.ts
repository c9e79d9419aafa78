import { describe, expect, it } from 'vitest';
import { along } from '#lib/chart/scale.ts';
import type { Claim, Paper } from '#lib/schema/index.ts';
import type { Block } from '#lib/views/disagreement/drawing.ts';
import { claim, fromTable, memory, paper, reasons, viewOf, viewOfPapers } from './sample';

const VIEW = 'disagreement';
const times = (id: string, value: Claim['reported']['value'], fields: Partial<Claim> = {}) =>
  claim({ id, scope: 'decode', ...fields, reported: { value } });
const inTable = { evidence: fromTable };
const inVersion = { evidence: { ...fromTable, version: 'v3' } };
const by = (paper: string) => ({ measuredBy: paper, evidence: fromTable });

const blocksOf = (claims: Claim[], fields: Partial<Paper> = {}) =>
  viewOfPapers(VIEW, [paper(claims, fields)]).drawing.blocks;

describe('a block', () => {
  it('has a line for each kind of source, in a fixed order, of what it says', () => {
    const { drawing } = viewOfPapers(VIEW, [
      paper([times('q/seen', [1, 3], { ...by('q'), method: 'Method (our run)' })], {
        id: 'q',
        shortName: 'Rival',
      }),
      paper([
        times('v3', 5, inVersion),
        times('row-1', 2, inTable),
        times('row-2', [1.5, 4], inTable),
        times('abstract', 6),
      ]),
    ]);
    expect(drawing.blocks).toHaveLength(1);
    const [block] = drawing.blocks;
    expect([block?.title, block?.note]).toEqual(['Method · speed-up · decode', null]);
    expect(
      block?.lines.map(({ kind, figure, marks }) => [kind, figure, marks.map((m) => m.claim)]),
    ).toEqual([
      ['abstract', '6×', ['p/abstract']],
      ['tables', '1.5–4×, 2 figures', ['p/row-1', 'p/row-2']],
      ['version', '5×', ['p/v3']],
      ['rivals', '1–3×', ['q/seen']],
    ]);
  });

  it('keeps what other papers measured beside, never among the method’s own', () => {
    const { drawing } = viewOfPapers(VIEW, [
      paper([times('own', 4, inTable)]),
      paper([times('q/a', 2, by('q')), times('q/b', 3, by('q'))], { id: 'q' }),
    ]);
    const [{ lines } = { lines: [] }] = drawing.blocks;
    expect(lines.map(({ kind, marks }) => [kind, marks.length])).toEqual([
      ['tables', 1],
      ['rivals', 2],
    ]);
  });

  it('is of one method, measure, scope, part and unit', () => {
    const accuracy = { metric: 'accuracy', scope: 'not-stated' } as const;
    const claims = [
      times('a', 2),
      times('other-method', 3, { ...inTable, method: 'Other' }),
      times('other-measure', 3, { ...inTable, metric: 'throughput' }),
      times('other-scope', 3, { ...inTable, scope: 'prefill' }),
      memory({ id: 'm', subject: 'weights' }),
      memory({ id: 'other-part', subject: 'kv-cache', ...inTable, reported: { value: 5 } }),
      claim({ id: 'q', ...accuracy, reported: { value: 3, unit: 'points', form: 'difference' } }),
      claim({
        id: 'other-unit',
        ...accuracy,
        ...inTable,
        reported: { value: 3, unit: '%', form: 'percent-less' },
      }),
    ];
    const { drawing, omitted } = viewOf(VIEW, claims);
    expect(drawing.blocks).toEqual([]);
    expect(reasons(omitted)).toEqual({
      'one-source': claims.map(({ id }) => id.replace('p/', '')),
    });
  });

  it('takes variants of a method, which stand in brackets, together', () => {
    const blocks = blocksOf([
      times('a', 2, { method: 'FastKV' }),
      times('b', 3, { ...inTable, method: 'FastKV (dense-only)' }),
      times('c', 4, { ...inTable, method: 'fastkv + offloading' }),
    ]);
    expect(blocks.map(({ lines }) => lines.flatMap(({ marks }) => marks.length))).toEqual([[1, 2]]);
  });
});

/** Where the marks of blocks are on their scales, 0 to 1. */
const placesIn = (blocks: readonly Block[]) =>
  blocks.flatMap(({ scale, lines }) =>
    lines.flatMap(({ marks }) =>
      marks.map(({ at: { low, high, open } }) => ({
        low: Number(along(scale, low).toFixed(4)),
        high: Number(along(scale, high).toFixed(4)),
        open,
      })),
    ),
  );

describe('the scale of a block', () => {
  const places = (claims: Claim[]) => placesIn(blocksOf(claims));

  it('is logarithmic for ratios, from the lowest figure to the highest', () => {
    const at = places([times('a', 2), times('b', 8, inTable), times('c', 4, inTable)]);
    expect(at.map(({ high }) => high)).toEqual([0, 1, 0.5]);
  });

  it('is linear for changes, which may be below 0', () => {
    const points = (id: string, value: number, fields: Partial<Claim> = {}) =>
      claim({
        id,
        metric: 'score',
        ...fields,
        reported: { value, unit: 'points', form: 'difference' },
      });
    const blocks = blocksOf([points('a', -2), points('b', 6, inTable), points('c', 0, inTable)]);
    expect(placesIn(blocks).map(({ high }) => high)).toEqual([0, 1, 0.25]);
    expect(blocks[0]?.lines[1]?.figure).toBe('0 to 6 points, 2 figures');
  });

  it('has a range at both its ends, and "up to" open', () => {
    const ceiling = claim({
      id: 'b',
      scope: 'decode',
      ...inTable,
      reported: { value: 16, qualifier: 'up-to' },
    });
    const [range, open] = places([times('a', [1, 4]), ceiling]);
    expect(range).toEqual({ low: 0, high: 0.5, open: false });
    expect(open).toEqual({ low: 1, high: 1, open: true });
  });
});

describe('what a paper states twice and not alike', () => {
  const ids = ['p/abstract', 'p/row', 'p/section'];
  const section = { ...fromTable, locator: 'Section 1' };
  const hours = (id: string, value: number, unit: 'h' | 'min', evidence?: Claim['evidence']) =>
    claim({
      id,
      metric: 'training-time',
      scope: 'training',
      ...(evidence && { evidence }),
      reported: { value, unit, form: 'level' },
    });
  const disagreements = [{ about: 'Training time', claims: ids, note: 'Three figures.' }];
  const ofHours = (claims: Claim[], fields: Partial<Paper> = {}) =>
    viewOfPapers(VIEW, [paper(claims, { disagreements, ...fields })]);

  it('is a block with what it is about, its note, and a line for each claim with its place', () => {
    const [block, ...others] = blocksOf(
      [
        times('row', 3, { ...inTable, method: 'Method (fast)' }),
        times('abstract', 4),
        times('section', 2, { scope: 'serving', evidence: section }),
      ],
      { disagreements: [{ about: 'Speed-up', claims: ids, note: 'Three figures.' }] },
    );
    expect(others).toEqual([]);
    expect([block?.title, block?.note]).toEqual(['Method · Speed-up', 'Three figures.']);
    expect(block?.lines.map(({ kind, place, figure }) => [kind, place, figure])).toEqual([
      ['abstract', null, '4×'],
      ['tables', 'Table 1, row 1', '3×'],
      ['tables', 'Section 1', '2×'],
    ]);
  });

  it('is compared by levels in their own unit where nothing is held against them: 16, 0.52, 8 h', () => {
    const { drawing, drawn } = ofHours([
      hours('abstract', 16, 'h'),
      hours('row', 0.52, 'h', fromTable),
      hours('section', 8, 'h', section),
    ]);
    expect(drawn.toSorted()).toEqual(ids);
    expect(drawing.blocks[0]?.lines.map(({ figure }) => figure)).toEqual(['16 h', '0.52 h', '8 h']);
    expect(placesIn(drawing.blocks).map(({ high }) => high)).toEqual([1, 0, 0.4832]);
  });

  it('is not compared across units', () => {
    const { drawing, omitted } = ofHours([
      hours('abstract', 16, 'h'),
      hours('row', 31.2, 'min', fromTable),
    ]);
    expect(drawing.blocks).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'no-comparator': ['abstract', 'row'] });
  });

  it('is not compared with a ratio where it is a level', () => {
    const { drawing } = ofHours([hours('abstract', 16, 'h'), times('row', 4, inTable)]);
    expect(drawing.blocks).toEqual([]);
  });

  it('stands in one block, not in a comparison too', () => {
    const { drawing } = viewOfPapers(VIEW, [
      paper([times('abstract', 4), times('row', 3, inTable), times('more', 5, inTable)], {
        disagreements: [{ about: 'Speed-up', claims: ids.slice(0, 2), note: 'Two figures.' }],
      }),
    ]);
    expect(drawing.blocks.map(({ title }) => title)).toEqual(['Method · Speed-up']);
  });

  it('comes before what is only compared', () => {
    const blocks = blocksOf(
      [
        memory({ id: 'a' }),
        memory({ id: 'b', ...inTable, reported: { value: 5 } }),
        times('abstract', 4),
        times('row', 3, inTable),
      ],
      { disagreements: [{ about: 'Speed-up', claims: ids.slice(0, 2), note: 'Two figures.' }] },
    );
    expect(blocks.map(({ note }) => note)).toEqual(['Two figures.', null]);
  });
});

describe('a claim is left out', () => {
  it('where only one source states its measure', () => {
    const { omitted } = viewOf(VIEW, [times('a', 2, inTable), times('b', 3, inTable)]);
    expect(reasons(omitted)).toEqual({ 'one-source': ['a', 'b'] });
  });

  it('where all sources say the same', () => {
    const { drawing, omitted } = viewOf(VIEW, [times('a', 2), times('b', 2, inTable)]);
    expect(drawing.blocks).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'sources-agree': ['a', 'b'] });
  });

  it('not where two other papers measured the method', () => {
    const { drawn } = viewOfPapers(VIEW, [
      paper([times('q/a', 2, by('q'))], { id: 'q' }),
      paper([times('r/a', 3, by('r'))], { id: 'r' }),
    ]);
    expect(drawn).toEqual(['q/a', 'r/a']);
  });

  it('with what hides the other source where a filter does', () => {
    const { omitted } = viewOf(VIEW, [times('a', 2), times('b', 3, inTable)], {
      source: ['abstract'],
    });
    expect(reasons(omitted)).toEqual({ 'filtered-out': ['a'] });
  });
});
