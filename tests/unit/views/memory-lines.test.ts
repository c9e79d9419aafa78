import { describe, expect, it } from 'vitest';
import { fromTable, memory, paper, viewOf, viewOfPapers, type ClaimFields } from './sample';

const VIEW = 'memory-by-hardware';

describe('measurements', () => {
  const onA100 = { evidence: fromTable, conditions: { hardware: ['a100'] } };
  const measured = (id: string, value: number | [number, number]) =>
    memory({ id, ...onA100, reported: { value } });

  it('of one method, part and device share a line, the lowest first', () => {
    const { drawing } = viewOf(VIEW, [
      measured('b', 2.5),
      measured('c', 4.125),
      measured('a', 1.2),
    ]);
    expect(drawing.savings).toHaveLength(1);
    expect(drawing.savings[0]?.marks.map(({ claim }) => claim)).toEqual(['p/a', 'p/b', 'p/c']);
    expect(drawing.savings[0]?.figure).toBe('1.2–4.13×, 3 figures');
  });

  it.each([
    ['times', '2–4×, 2 figures'],
    ['percent', '50–75%, 2 figures'],
  ] as const)('on one line say how far they reach as the axis does: %s', (measure, figure) => {
    const { drawing } = viewOf(VIEW, [measured('a', [2, 4]), measured('b', 3)], { measure });
    expect(drawing.savings[0]?.figure).toBe(figure);
  });

  it('that are alike say one figure, and that it is of several', () => {
    const { drawing } = viewOf(VIEW, [measured('a', 2), measured('b', 2)]);
    expect(drawing.savings[0]?.figure).toBe('2×, 2 figures');
  });

  it('of levels share a line in GB', () => {
    const level = (id: string, value: number) =>
      memory({ id, ...onA100, reported: { value, unit: 'GB', form: 'level' } });
    const { drawing } = viewOf(VIEW, [level('b', 40), level('a', 27.5)]);
    expect(drawing.levels.map(({ figure }) => figure)).toEqual(['27.5–40 GB, 2 figures']);
  });

  it.each<[string, Partial<ClaimFields>]>([
    ['device', { conditions: { hardware: ['a100-80gb'] } }],
    ['set of devices', { conditions: { hardware: ['a100', 'h800'] } }],
    ['part', { subject: 'weights' }],
    ['method', { method: 'Other' }],
  ])('of another %s have a line of their own', (_, fields) => {
    const { drawing } = viewOf(VIEW, [
      measured('a', 2),
      measured('b', 3),
      memory({ id: 'other', ...onA100, ...fields }),
    ]);
    expect(drawing.savings.map(({ marks }) => marks.length).toSorted()).toEqual([1, 2]);
  });

  it('of a rival have a line of their own, that says who measured it', () => {
    const rival = memory({ id: 'q/a', ...onA100, measuredBy: 'q' });
    const { drawing } = viewOfPapers(VIEW, [
      paper([measured('a', 2)]),
      paper([rival], { id: 'q', shortName: 'Rival' }),
    ]);
    expect(drawing.savings.map(({ method }) => method).toSorted()).toEqual([
      'Method',
      'Method, by Rival',
    ]);
  });

  it('share no line with a headline, which has its own', () => {
    const { drawing } = viewOf(VIEW, [
      measured('a', 2),
      memory({ id: 'b', conditions: onA100.conditions, reported: { value: 3 } }),
      memory({ id: 'c', conditions: onA100.conditions, reported: { value: 5 } }),
    ]);
    expect(drawing.savings.map(({ figure }) => figure)).toEqual(['5×', '3×', '2×']);
  });

  it('of one run say so, each in its paper', () => {
    const { drawing } = viewOf(VIEW, [memory({ id: 'a', run: 'batch-8' }), measured('b', 2)]);
    expect(drawing.savings.flatMap(({ marks }) => marks.map(({ run }) => run))).toEqual([
      null,
      'p/batch-8',
    ]);
  });
});
