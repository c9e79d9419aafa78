import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimsAt, emphasise } from '#lib/components/chart/pointed.ts';

const SVG = 'http://www.w3.org/2000/svg';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

interface Drawn {
  claim: string;
  run?: string;
  /** On a width of the chart that is not on screen. */
  hidden?: boolean;
  at?: [number, number];
}

/** A chart's body with these marks, each laid out at its place. */
function chart(drawn: readonly Drawn[]) {
  const body = document.createElement('div');
  const plots = document.createElement('div');
  plots.className = 'plots';
  body.append(plots);
  document.body.append(body);
  const marks = drawn.map(({ claim, run, hidden, at: [x, y] = [0, 0] }) => {
    const mark = document.createElementNS(SVG, 'a');
    mark.setAttribute('data-claim', claim);
    if (run !== undefined) mark.setAttribute('data-run', run);
    const box = new DOMRect(x, y, 10, 10);
    const boxes = (hidden ? [] : [box]) as unknown as DOMRectList;
    vi.spyOn(mark, 'getClientRects').mockReturnValue(boxes);
    vi.spyOn(mark, 'getBoundingClientRect').mockReturnValue(box);
    plots.append(mark);
    return mark;
  });
  const kin = () =>
    marks.filter(({ classList }) => classList.contains('kin')).map((m) => m.dataset.claim);
  return { body, plots, marks, kin, isQuiet: () => plots.classList.contains('pointed') };
}

const many = (count: number): Drawn[] =>
  Array.from({ length: count }, (_, i) => ({ claim: `p/${i}` }));

describe('a mark that is pointed at', () => {
  const RUNS: Drawn[] = [
    { claim: 'p/a', run: 'p/one' },
    { claim: 'p/b', run: 'p/two' },
    { claim: 'p/c', run: 'p/one' },
    { claim: 'p/d' },
    { claim: 'p/e', run: 'p/one', hidden: true },
  ];

  it('stands out with those of its run that are on screen; the rest turn quiet', () => {
    const { body, marks, kin, isQuiet } = chart(RUNS);
    emphasise(body, marks[0] ?? null);
    expect(kin()).toEqual(['p/a', 'p/c']);
    expect(isQuiet()).toBe(true);
  });

  it.each([
    ['of no run', 3, 'p/d'],
    ['alone of its run', 1, 'p/b'],
  ])('stands out alone where it is %s, and few others need not turn quiet', (_, at, claim) => {
    const { body, marks, kin, isQuiet } = chart(RUNS);
    emphasise(body, marks[at] ?? null);
    expect(kin()).toEqual([claim]);
    expect(isQuiet()).toBe(false);
  });

  it.each([
    [60, false],
    [61, true],
  ])('among %i marks makes the others quiet: %s', (count, quiet) => {
    const { body, marks, kin, isQuiet } = chart(many(count));
    emphasise(body, marks[7] ?? null);
    expect(kin()).toEqual(['p/7']);
    expect(isQuiet()).toBe(quiet);
  });

  it('counts only the marks of the width that is on screen', () => {
    const drawn = many(90).map((mark, i) => ({ ...mark, hidden: i >= 60 }));
    const { body, marks, isQuiet } = chart(drawn);
    emphasise(body, marks[0] ?? null);
    expect(isQuiet()).toBe(false);
  });

  it('hands over to the next', () => {
    const { body, marks, kin, isQuiet } = chart(RUNS);
    emphasise(body, marks[0] ?? null);
    emphasise(body, marks[3] ?? null);
    expect(kin()).toEqual(['p/d']);
    expect(isQuiet()).toBe(false);
  });

  it('leaves all alike when the pointer is gone', () => {
    const { body, marks, kin, isQuiet } = chart(RUNS);
    emphasise(body, marks[0] ?? null);
    emphasise(body, null);
    expect(kin()).toEqual([]);
    expect(isQuiet()).toBe(false);
  });
});

describe('the claims at a mark', () => {
  it('are its own and those of the marks that it lies on, each once', () => {
    const { body, marks } = chart([
      { claim: 'p/a p/b', at: [0, 0] },
      { claim: 'p/b p/c', at: [3, 3] },
      { claim: 'p/d', at: [40, 0] },
    ]);
    const [first] = marks;
    if (!first) throw new Error('a mark');
    expect(claimsAt(body, first)).toEqual(['p/a', 'p/b', 'p/c']);
  });

  it('are not those of a width that is not on screen', () => {
    const { body, marks } = chart([{ claim: 'p/a' }, { claim: 'p/b', hidden: true }]);
    const [first] = marks;
    if (!first) throw new Error('a mark');
    expect(claimsAt(body, first)).toEqual(['p/a']);
  });
});
