import { describe, expect, it } from 'vitest';
import { along } from '#lib/chart/scale.ts';
import type { Claim } from '#lib/schema/index.ts';
import type { StripMark } from '#lib/views/kv-cache/drawing.ts';
import { claim, fromTable, memory, reasons, viewOf, type ClaimFields } from './sample';

const VIEW = 'kv-cache';
const measured = (
  id: string,
  value: Claim['reported']['value'],
  fields: Partial<ClaimFields> = {},
) => claim({ id, scope: 'decode', evidence: fromTable, ...fields, reported: { value } });
const three = [measured('a', 2), measured('b', 4), measured('c', 16)];
const changes = (id: string, value: number, fields: Partial<ClaimFields> = {}) =>
  claim({
    id,
    metric: 'score',
    evidence: fromTable,
    ...fields,
    reported: { value, unit: 'points', form: 'difference' },
  });

describe('a method', () => {
  it('with more than two measurements in a column has strips, and no cells', () => {
    const { drawing, drawn } = viewOf(VIEW, [...three, memory({ id: 'm', evidence: fromTable })]);
    expect(drawing.rows).toHaveLength(1);
    expect(drawing.rows[0]?.cells).toEqual({});
    expect(Object.keys(drawing.rows[0]?.strips ?? {})).toEqual(['decode', 'memory']);
    expect(drawn.toSorted()).toEqual(['p/a', 'p/b', 'p/c', 'p/m']);
  });

  it('with two in each column has them written', () => {
    const { drawing } = viewOf(VIEW, [
      ...three.slice(0, 2),
      measured('p', 2, { scope: 'prefill' }),
      measured('q', 4, { scope: 'prefill' }),
    ]);
    expect(drawing.rows[0]?.strips).toEqual({});
    expect(drawing.rows[0]?.cells.decode?.map(({ figure }) => figure)).toEqual(['2×', '4×']);
    expect(drawing.rows[0]?.lanes).toBe(0);
  });

  it('of headlines has them written, however many they are', () => {
    const headlines = [2, 3, 4, 5].map((value, i) =>
      claim({ id: `h${i}`, scope: 'decode', reported: { value } }),
    );
    const { drawing } = viewOf(VIEW, headlines);
    expect(drawing.rows[0]?.strips).toEqual({});
    expect(drawing.rows[0]?.cells.decode).toHaveLength(4);
  });

  it('of another name or measured by another paper has a row of its own', () => {
    const { drawing } = viewOf(VIEW, [
      ...three,
      measured('rival', 1.5, { method: 'Quest', measuredBy: 'p' }),
    ]);
    expect(drawing.rows.map(({ method, cells }) => [method, cells.decode?.length])).toEqual([
      ['Method', undefined],
      ['Quest, by Method', 1],
    ]);
  });
});

describe('a strip', () => {
  const stripOf = (claims: Claim[]) => viewOf(VIEW, claims).drawing.rows[0]?.strips;

  it('has a mark for each figure, in its place on the column’s scale', () => {
    const { rows, scales } = viewOf(VIEW, three).drawing;
    const place = ({ at }: StripMark) => scales.decode && along(scales.decode, at.high);
    expect(
      rows[0]?.strips.decode?.marks.map((mark) => [mark.claim, Number(place(mark)?.toFixed(9))]),
    ).toEqual([
      ['p/a', 0.25],
      ['p/b', 0.5],
      ['p/c', 1],
    ]);
  });

  it('says how far its figures reach, by the ends of ranges', () => {
    expect(stripOf([...three, measured('d', [1.25, 3])])?.decode?.figure).toBe('1.25–16×');
    expect(stripOf([measured('a', 2), measured('b', 2), measured('c', 2)])?.decode?.figure).toBe(
      '2×',
    );
  });

  it('says of changes from what to what, since they may be below 0', () => {
    const strips = stripOf([changes('a', -2.26), changes('b', 4), changes('c', 0)]);
    expect(strips?.quality?.figure).toBe('−2.3 to 4 pts');
  });

  it('has "up to" open', () => {
    const ceiling = claim({
      id: 'd',
      scope: 'decode',
      evidence: fromTable,
      reported: { value: 8, qualifier: 'up-to' },
    });
    expect(stripOf([...three, ceiling])?.decode?.marks.map(({ at }) => at.open)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('a lane', () => {
  const claims = [
    measured('a', 2, { run: 'one' }),
    memory({ id: 'm', evidence: fromTable, run: 'two' }),
    measured('b', 4, { run: 'two' }),
    measured('c', 16),
    measured('d', 8),
    changes('q', 1, { run: 'one' }),
  ];
  const [row] = viewOf(VIEW, claims).drawing.rows;
  const marks = Object.values(row?.strips ?? {}).flatMap((strip) => strip.marks);
  const lanes = Object.fromEntries(marks.map(({ claim, lane }) => [claim, lane]));

  it('holds the figures of one run, in whatever column', () => {
    expect(lanes['p/a']).toBe(lanes['p/q']);
    expect(lanes['p/b']).toBe(lanes['p/m']);
    expect(lanes['p/a']).not.toBe(lanes['p/b']);
  });

  it('is a figure’s own where it is of no run', () => {
    const alone = [lanes['p/c'], lanes['p/d']];
    expect(new Set([...alone, lanes['p/a'], lanes['p/b']]).size).toBe(4);
  });

  it('is one of as many as the row says', () => {
    expect(row?.lanes).toBe(4);
    expect([...new Set(Object.values(lanes))].toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('has its run’s name, with that of the paper', () => {
    expect(marks.map(({ claim, run }) => [claim, run])).toEqual(
      expect.arrayContaining([
        ['p/a', 'p/one'],
        ['p/q', 'p/one'],
        ['p/c', null],
      ]),
    );
  });
});

describe('among many figures', () => {
  const context = (id: string, value: number) =>
    claim({
      id,
      metric: 'context-length',
      evidence: fromTable,
      reported: { value, unit: 'tokens', form: 'level' },
    });

  it('one that has no place on its column’s scale is left out, and says so', () => {
    const retained = claim({
      id: 'other-unit',
      metric: 'quality-retained',
      evidence: fromTable,
      reported: { value: 99, unit: '%', form: 'level' },
    });
    const { drawing, omitted } = viewOf(VIEW, [
      changes('a', 1),
      changes('b', 2),
      retained,
      context('level', 380_000),
    ]);
    expect(drawing.rows[0]?.strips.quality?.marks.map(({ claim }) => claim)).toEqual([
      'p/a',
      'p/b',
    ]);
    expect(drawing.rows[0]?.strips).not.toHaveProperty('context');
    expect(reasons(omitted)).toEqual({ 'no-scale': ['other-unit', 'level'] });
  });

  it('none of which has a place, there is no row', () => {
    const { drawing, omitted } = viewOf(VIEW, [
      context('a', 1000),
      context('b', 2000),
      context('c', 4000),
    ]);
    expect(drawing.rows).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'no-scale': ['a', 'b', 'c'] });
  });
});

it('sorts strips by their best figure, among cells', () => {
  const cell = (id: string, method: string, value: number) => measured(id, value, { method });
  const claims = [...three, cell('x', 'Alpha', 8), cell('y', 'Zeta', 32)];
  const { drawing } = viewOf(VIEW, claims, { sort: 'decode' });
  expect(drawing.rows.map(({ method }) => method)).toEqual(['Zeta', 'Method', 'Alpha']);
});
