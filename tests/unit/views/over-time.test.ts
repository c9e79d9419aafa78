import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/schema/index.ts';
import { cells } from '#lib/views/over-time/view.ts';
import { claim, memory, paper, reasons, viewOf, viewOfPapers } from './sample';

const VIEW = 'over-time';
const compute = (id: string) => claim({ id, metric: 'compute' });
const trained = (id: string, fields: Partial<Claim> = {}) =>
  claim({ id, metric: 'parameters', subject: 'trainable-parameters', ...fields });
const of = (claims: Claim[], asked = {}) => {
  const { drawing, drawn } = viewOf(VIEW, claims, asked);
  return {
    drawn,
    panels: drawing.panels.map(({ title, marks }) => [title, marks.map((m) => m.claim)]),
    marks: drawing.panels.flatMap(({ marks }) => marks),
  };
};

describe('a mark', () => {
  it('stands at the month of the paper’s first version, counted from the year 0', () => {
    const { drawing } = viewOfPapers(VIEW, [paper([claim({ id: 'a' })], { date: '2024-10' })]);
    const [mark] = drawing.panels[0]?.marks ?? [];
    // 2024 years of 12 months, and nine: January to September.
    expect(mark?.month).toBe(24_297);
    expect(mark?.words).toMatch(/^Method: Speed-up 2×, .*, 2024-10$/);
  });

  it.each<[Claim['reported']['qualifier'], string, boolean, boolean]>([
    ['up-to', 'best', true, false],
    ['average', 'plain', false, true],
    ['exact', 'plain', false, false],
    ['at-least', 'plain', false, false],
  ])('qualified "%s" is in the lane "%s"', (qualifier, lane, open, average) => {
    const { marks } = of([claim({ id: 'a', reported: { qualifier } })]);
    expect(marks.map((mark) => [mark.lane, mark.at.open, mark.average])).toEqual([
      [lane, open, average],
    ]);
  });

  it('has the gain in times, however it is written: 50% less memory is 2×', () => {
    const half = { value: 50, unit: '%', form: 'percent-less' } as const;
    expect(of([memory({ id: 'a', reported: half })]).marks[0]?.at).toEqual({
      low: 2,
      high: 2,
      open: false,
    });
  });
});

describe('the panels', () => {
  const claims = [compute('c'), memory({ id: 'm' }), claim({ id: 's' }), trained('t')];

  it('are one a measure that is reported, in a fixed order; trainable parameters are their own', () => {
    const { panels, drawn } = of(claims);
    expect(panels).toEqual([
      ['Speed, times faster', ['p/s']],
      ['Memory, times less', ['p/m']],
      ['Trainable parameters, times fewer', ['p/t']],
      ['Compute, times less', ['p/c']],
    ]);
    expect(drawn).toEqual(['p/s', 'p/m', 'p/t', 'p/c']);
  });

  it('of one measure are one a technique, that which the paper names first', () => {
    const { drawing, omitted } = viewOfPapers(
      VIEW,
      [
        paper([claim({ id: 'p/s' }), memory({ id: 'p/m' })], { techniques: ['moe', 'pruning'] }),
        paper([claim({ id: 'q/s' })], { id: 'q', techniques: ['quantization'] }),
      ],
      { over: 'speed' },
    );
    expect(drawing.panels.map(({ title, marks }) => [title, marks.map((m) => m.claim)])).toEqual([
      ['Quantization, times faster', ['q/s']],
      ['Mixture of experts, times faster', ['p/s']],
    ]);
    expect(reasons(omitted)).toEqual({ 'other-panel': ['m'] });
  });
});

describe('a claim is left out', () => {
  it.each<[string, Claim]>([
    [
      'other-family',
      claim({ id: 'a', metric: 'accuracy', reported: { unit: '%', form: 'difference' } }),
    ],
    [
      'no-comparator',
      claim({ id: 'a', metric: 'latency', reported: { unit: 'ms', form: 'level' } }),
    ],
    ['an-overhead', memory({ id: 'a', metric: 'memory-overhead' })],
    // Three times the tokens in a step are no third of the compute.
    ['other-family', claim({ id: 'a', metric: 'accepted-tokens', reported: { value: 3 } })],
  ])('as "%s"', (reason, left) => {
    const { drawing, omitted } = viewOf(VIEW, [left]);
    expect(drawing.panels).toEqual([]);
    expect(reasons(omitted)).toEqual({ [reason]: ['a'] });
  });
});

describe('beyond 2,000 figures', () => {
  it('panels hold counts, and all figures count as drawn', () => {
    const claims = Array.from({ length: 2001 }, (_, i) => claim({ id: `s${i}` }));
    const { drawing, drawn } = viewOf(VIEW, claims);
    expect(drawn).toHaveLength(2001);
    expect(drawing.panels.map(({ marks, cells }) => [marks, cells.map((c) => c.count)])).toEqual([
      [[], [2001]],
    ]);
  });

  it('a cell is a quarter wide and half a doubling high, in its lane; a range counts at its middle', () => {
    const at = (low: number, high = low) => ({ low, high, open: false });
    expect(
      cells([
        { lane: 'plain', month: 24, at: at(2) },
        { lane: 'plain', month: 26, at: at(1, 4) },
        { lane: 'plain', month: 27, at: at(2) },
        { lane: 'best', month: 24, at: at(2) },
        { lane: 'plain', month: 24, at: at(3) },
      ]).map(({ panel, x, y, count }) => [
        panel,
        x.low,
        x.high,
        Number(y.low.toFixed(3)),
        Number(y.high.toFixed(3)),
        count,
      ]),
    ).toEqual([
      ['plain', 24, 27, 2, 2.828, 2],
      ['plain', 27, 30, 2, 2.828, 1],
      ['best', 24, 27, 2, 2.828, 1],
      ['plain', 24, 27, 2.828, 4, 1],
    ]);
  });
});
