import { describe, expect, it } from 'vitest';
import type { Extent } from '#lib/corpus/extent.ts';
import { claim, memory, reasons, viewOf } from './sample';

const VIEW = 'memory-by-hardware';
/** The claims of the lines, in their order. */
const ids = (lines: readonly { marks: readonly { claim: string }[] }[]) =>
  lines.flatMap(({ marks }) => marks.map(({ claim }) => claim));
/** The only mark of the first line. */
const firstAt = (lines: readonly { marks: readonly { at: Extent }[] }[]) => lines[0]?.marks[0]?.at;

const gigabytes = { unit: 'GB', form: 'level' } as const;
const percentLess = { unit: '%', form: 'percent-less' } as const;

describe('lines', () => {
  it('stand under the class of their hardware, devices of a class together, the unstated last', () => {
    const { drawing } = viewOf(VIEW, [
      memory({ id: 'unstated' }),
      memory({ id: 'phone', conditions: { hardware: ['snapdragon-855'] } }),
      memory({ id: 'h800', conditions: { hardware: ['h800'] } }),
      memory({ id: 'a100', conditions: { hardware: ['a100'] } }),
      memory({ id: 'desk', conditions: { hardware: ['rtx-3090'] } }),
    ]);
    expect(drawing.savings.map(({ group, device }) => [group, device])).toEqual([
      ['Data-centre GPU', 'A100'],
      ['Data-centre GPU', 'H800'],
      ['Consumer GPU', 'RTX 3090'],
      ['Mobile', 'Qualcomm 855'],
      ['Hardware not stated', ''],
    ]);
  });

  it('name each device of a claim that states several', () => {
    const { drawing } = viewOf(VIEW, [
      memory({ id: 'both', conditions: { hardware: ['a100', 'rtx-3090'] } }),
    ]);
    expect(drawing.savings.map(({ device }) => device)).toEqual(['A100, RTX 3090']);
  });

  it('begin with the greatest saving', () => {
    const { drawing } = viewOf(VIEW, [
      memory({ id: 'twice', reported: { value: 2 } }),
      memory({ id: 'ninefold', reported: { value: 9 } }),
      memory({ id: 'threefold', reported: { value: 3 } }),
    ]);
    expect(ids(drawing.savings)).toEqual(['p/ninefold', 'p/threefold', 'p/twice']);
  });

  it('of the same devices stand together', () => {
    const { drawing } = viewOf(VIEW, [
      memory({ id: 'a', conditions: { hardware: ['a100'] }, reported: { value: 9 } }),
      memory({ id: 'b', conditions: { hardware: ['a100', 'h800'] }, reported: { value: 5 } }),
      memory({ id: 'c', conditions: { hardware: ['a100'] }, reported: { value: 3 } }),
    ]);
    const devices = drawing.savings.map(({ device }) => device);
    expect(devices.filter((device, i) => device !== devices[i - 1])).toHaveLength(2);
  });

  it('carry the figure as reported, whatever the axis shows', () => {
    const claims = [memory({ id: 'half', reported: { ...percentLess, value: 50 } })];
    for (const measure of ['times', 'percent'] as const) {
      const { drawing } = viewOf(VIEW, claims, { measure });
      expect(drawing.savings[0]?.figure).toBe('50% less');
    }
  });
});

it('leaves out memory that a method adds', () => {
  const { drawing, omitted } = viewOf(VIEW, [
    memory({ id: 'overhead', metric: 'memory-overhead', reported: { ...percentLess, value: 4 } }),
  ]);
  expect([...drawing.savings, ...drawing.levels]).toEqual([]);
  expect(reasons(omitted)).toEqual({ 'an-overhead': ['overhead'] });
});

describe('the axis', () => {
  it.each([
    [2, 50],
    [4, 75],
    [10, 90],
    [1, 0],
    [0.5, -100],
  ])('%s× smaller is %s per cent saved', (factor, percent) => {
    const claims = [memory({ id: 'm', reported: { value: factor } })];
    const times = viewOf(VIEW, claims);
    expect(firstAt(times.drawing.savings)).toEqual({ low: factor, high: factor, open: false });
    const saved = viewOf(VIEW, claims, { measure: 'percent' });
    expect(firstAt(saved.drawing.savings)?.high).toBeCloseTo(percent, 10);
  });

  it.each([
    ['times', 2.1277],
    ['percent', 53],
  ] as const)('shows 53 % less, as %s, at %s', (measure, x) => {
    const claims = [memory({ id: 'm', reported: { ...percentLess, value: 53 } })];
    const { drawing } = viewOf(VIEW, claims, { measure });
    expect(firstAt(drawing.savings)?.high).toBeCloseTo(x, 4);
  });

  it('keeps the ends of a range in order as % saved', () => {
    const { drawing } = viewOf(VIEW, [memory({ id: 'm', reported: { value: [1.25, 4] } })], {
      measure: 'percent',
    });
    expect(firstAt(drawing.savings)?.low).toBeCloseTo(20, 10);
    expect(firstAt(drawing.savings)?.high).toBeCloseTo(75, 10);
  });

  it('marks "up to" as open', () => {
    const { drawing } = viewOf(VIEW, [memory({ id: 'm', reported: { qualifier: 'up-to' } })]);
    expect(firstAt(drawing.savings)?.open).toBe(true);
  });
});

describe('levels', () => {
  it('stand apart from savings, in GB, whatever the measure', () => {
    for (const measure of ['times', 'percent'] as const) {
      const { drawing, drawn } = viewOf(
        VIEW,
        [memory({ id: 'saving' }), memory({ id: 'level', reported: { value: 27, ...gigabytes } })],
        { measure },
      );
      expect(ids(drawing.savings)).toEqual(['p/saving']);
      expect(ids(drawing.levels)).toEqual(['p/level']);
      expect(firstAt(drawing.levels)?.high).toBe(27);
      expect(drawn).toEqual(['p/saving', 'p/level']);
    }
  });

  it('are savings where the source states what they were before: 54 GB → 27 GB is 2×', () => {
    const { drawing } = viewOf(VIEW, [
      memory({ id: 'level', reported: { value: 27, baselineValue: 54, ...gigabytes } }),
    ]);
    expect(drawing.levels).toEqual([]);
    expect(firstAt(drawing.savings)?.high).toBe(2);
  });

  it('of another unit are left out, not put on the axis of GB', () => {
    const { drawing, omitted } = viewOf(VIEW, [
      memory({ id: 'share', reported: { value: 40, unit: '%', form: 'level' } }),
    ]);
    expect(drawing.levels).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'no-comparator': ['share'] });
  });
});

it('never draws what has no quantity at 0, or at all', () => {
  const { drawing, omitted } = viewOf(VIEW, [
    memory({ id: 'all', reported: { ...percentLess, value: 100 } }),
    memory({ id: 'less', reported: { value: -3, unit: 'GB', form: 'difference' } }),
    claim({ id: 'speed' }),
    memory({ id: 'ratio', metric: 'compression-ratio', subject: 'weights' }),
  ]);
  expect([...drawing.savings, ...drawing.levels]).toEqual([]);
  expect(reasons(omitted)).toEqual({
    'no-level': ['less'],
    'all-of-it': ['all'],
    'other-family': ['speed', 'ratio'],
  });
});

it('keeps a subject that is not stated as not stated', () => {
  const { drawing } = viewOf(VIEW, [memory({ id: 'm', subject: null })]);
  expect(drawing.savings[0]?.subject).toBeNull();
});
