import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/schema/index.ts';
import { MOST_LADDERS } from '#lib/chart/limits.ts';
import { claim, fromTable, memory, paper, reasons, viewOf, viewOfPapers } from './sample';

const VIEW = 'scope-ladder';
const times = (
  id: string,
  scope: Claim['scope'],
  value: Claim['reported']['value'],
  fields: Partial<Claim> = {},
) => claim({ id, scope, ...fields, reported: { value, ...fields.reported } });
const laddersOf = (claims: Claim[]) => viewOf(VIEW, claims).drawing.ladders;

describe('a panel', () => {
  it('shows 14.1× at the kernel and 1.9× end to end together, joined', () => {
    const [ladder, ...others] = laddersOf([
      times('k', 'kernel', 14.1),
      times('e', 'end-to-end', 1.9),
    ]);
    expect(others).toEqual([]);
    expect(ladder).toMatchObject({ method: 'Method', against: 'baseline not stated', flag: null });
    expect(ladder?.marks.map(({ step, figure }) => [step, figure])).toEqual([
      ['kernel', '14.1×'],
      ['end-to-end', '1.9×'],
    ]);
    expect(ladder?.slopes.map(({ from, to }) => [from.claim, to.claim])).toEqual([['p/k', 'p/e']]);
  });

  it('draws every figure of a step, a range as one, a derived figure to three digits', () => {
    const [ladder] = laddersOf([
      times('k', 'kernel', [2, 3]),
      times('d', 'decode', 2),
      claim({
        id: 'less',
        scope: 'decode',
        metric: 'latency',
        reported: { value: 53, unit: '%', form: 'percent-less', qualifier: 'up-to' },
      }),
    ]);
    expect(ladder?.marks.map(({ step, figure, at }) => [step, figure, at.open])).toEqual([
      ['kernel', '2–3×', false],
      ['decode', '2×', false],
      ['decode', '2.13×', true],
    ]);
  });

  it('is of one method of one paper, and says which paper where the method’s name does not', () => {
    const claims = (p: string, method: string) => [
      times(`${p}/k`, 'kernel', 3, { method }),
      times(`${p}/e`, 'end-to-end', 2, { method }),
    ];
    const { drawing } = viewOfPapers(VIEW, [
      paper([...claims('p', 'Method (fast)'), ...claims('p', 'Other')]),
      paper(claims('q', 'Method'), { id: 'q', shortName: 'Method' }),
    ]);
    expect(drawing.ladders.map(({ method, marks }) => [method, marks.length])).toEqual([
      ['Method (fast)', 2],
      ['Other · Method', 2],
      ['Method', 2],
    ]);
  });

  it('counts a layer as the smallest part, and says so', () => {
    const of = (...claims: Claim[]) =>
      laddersOf([...claims, times('e', 'end-to-end', 2)]).map(({ smallest, marks }) => [
        smallest,
        marks[0]?.step,
      ]);
    expect(of(times('l', 'layer', 3))).toEqual([['layer', 'kernel']]);
    expect(of(times('l', 'layer', 3), times('k', 'kernel', 3))).toEqual([
      ['kernel/layer', 'kernel'],
    ]);
  });

  it('counts the baselines where there are several', () => {
    const of = (a: string | null, b: string | null) =>
      laddersOf([
        times('k', 'kernel', 3, { baseline: a }),
        times('e', 'end-to-end', 2, { baseline: b }),
      ]).map(({ against, slopes }) => [against, slopes.length]);
    expect(of('vllm', 'vllm')).toEqual([['against vLLM', 1]]);
    expect(of('vllm', null)).toEqual([['against 2 baselines', 0]]);
  });

  it('comes the earlier the more the method falls; methods without a line come last', () => {
    const of = (method: string, kernel: number, baseline: string | null = null) => [
      times(`${method}-k`, 'kernel', kernel, { method }),
      times(`${method}-e`, 'end-to-end', 2, { method, baseline }),
    ];
    const ladders = laddersOf([...of('Apart', 90, 'vllm'), ...of('Little', 3), ...of('Much', 20)]);
    expect(ladders.map(({ method }) => method.slice(0, 6))).toEqual(['Much ·', 'Little', 'Apart ']);
  });
});

describe('a claim is left out', () => {
  it.each<[string, Claim[]]>([
    ['other-family', [memory({ id: 'a' })]],
    [
      'no-comparator',
      [
        times('a', 'kernel', 2, {
          metric: 'latency',
          reported: {
            value: 2,
            unit: 'ms',
            form: 'level',
            qualifier: 'exact',
            baselineValue: null,
          },
        }),
      ],
    ],
    [
      'no-step',
      [times('a', 'training', 2), times('b', 'fine-tuning', 2), times('c', 'not-stated', 2)],
    ],
    [
      'one-step',
      [times('a', 'kernel', 2, { method: 'Other' }), times('b', 'layer', 2, { method: 'Other' })],
    ],
    [
      'one-step',
      [times('a', 'prefill', 2, { method: 'Other' }), times('b', 'decode', 2, { method: 'Other' })],
    ],
  ])('as "%s"', (reason, claims) => {
    const { omitted } = viewOf(VIEW, [
      ...claims,
      times('k', 'kernel', 3),
      times('e', 'end-to-end', 2),
    ]);
    expect(reasons(omitted)).toEqual({ [reason]: claims.map(({ id }) => id.replace('p/', '')) });
  });

  it('with the filter that hides the other step', () => {
    const { omitted } = viewOf(
      VIEW,
      [times('k', 'kernel', 3), times('e', 'end-to-end', 2, { evidence: fromTable })],
      { source: ['abstract'] },
    );
    expect(reasons(omitted)).toEqual({ 'filtered-out': ['k'] });
  });

  it('where its method is beyond the first, by fall', () => {
    const of = (i: number) => [
      times(`k${i}`, 'kernel', 100 + i, { method: `Method ${i}` }),
      times(`e${i}`, 'end-to-end', 1, { method: `Method ${i}` }),
    ];
    const { drawing, omitted } = viewOf(
      VIEW,
      Array.from({ length: MOST_LADDERS + 1 }, (_, i) => of(i)).flat(),
    );
    expect(drawing.ladders).toHaveLength(MOST_LADDERS);
    expect(reasons(omitted)).toEqual({ 'further-methods': ['k0', 'e0'] });
  });
});

it('draws each step as one bar with its count beyond 2,000 figures', () => {
  const claims = Array.from({ length: 2000 }, (_, i) => times(`k${i}`, 'kernel', i + 1));
  const { drawing, drawn } = viewOf(VIEW, [...claims, times('e', 'end-to-end', 3)]);
  expect(drawn).toHaveLength(2001);
  expect(drawing.ladders).toMatchObject([
    {
      marks: [],
      slopes: [],
      spans: [
        { step: 'kernel', low: 1, high: 2000, count: 2000 },
        { step: 'end-to-end', low: 3, high: 3, count: 1 },
      ],
    },
  ]);
});
