import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/schema/index.ts';
import { claim, viewOf, type ClaimFields } from '../views/sample';

const laddersOf = (claims: Claim[]) => viewOf('scope-ladder', claims).drawing.ladders;

describe('a gain above that of the kernel', () => {
  const same: Partial<ClaimFields> = {
    baseline: 'fp16',
    conditions: { model: ['llama-2-7b'], hardware: ['a100'] },
  };
  const on = (
    id: string,
    scope: Claim['scope'],
    value: number,
    fields: Partial<ClaimFields> = {},
  ) => claim({ id, scope, ...same, ...fields, reported: { value, ...fields.reported } });
  const flagOf = (claims: Claim[]) => {
    const [ladder] = laddersOf(claims);
    const flagged = ladder?.marks.filter((mark) => mark.flagged).map((mark) => mark.claim);
    return [ladder?.flag?.words ?? null, flagged];
  };

  it('is flagged with the arithmetic: 2.1× end to end of 1.8×', () => {
    const claims = [on('k', 'kernel', 1.8), on('e', 'end-to-end', 2.1)];
    expect(laddersOf(claims)[0]?.flag).toEqual({
      claim: 'p/e',
      stated: 2.1,
      words: '2.1× end to end is more than the 1.8× that the kernel allows: needs explanation',
      arithmetic: '1 / ((1 − p) + p / 1.8) ≤ 1.8 for any share p',
    });
    expect(laddersOf(claims)[0]?.marks[1]?.words).toBe(
      'Method: Speed-up 2.1×, end to end, against FP16; 2.1× end to end is more than the 1.8× that the kernel allows: needs explanation: 1 / ((1 − p) + p / 1.8) ≤ 1.8 for any share p',
    );
  });

  it('is flagged on every figure above; the panel tells the highest', () => {
    expect(
      flagOf([
        on('k', 'layer', 1.8),
        on('e', 'end-to-end', 2.1),
        on('s', 'serving', 4),
        on('below', 'serving', 1.5),
      ]),
    ).toEqual([
      '4× serving is more than the 1.8× that the layer allows: needs explanation',
      ['p/e', 'p/s'],
    ]);
  });

  it.each<[string, Claim]>([
    ['against another baseline', on('e', 'end-to-end', 9, { baseline: 'vllm' })],
    ['against a baseline not stated', on('e', 'end-to-end', 9, { baseline: null })],
    [
      'on another model',
      on('e', 'end-to-end', 9, { conditions: { model: ['llama-2-70b'], hardware: ['a100'] } }),
    ],
    ['on hardware not stated', on('e', 'end-to-end', 9, { conditions: { model: ['llama-2-7b'] } })],
    ['of throughput', on('e', 'end-to-end', 9, { metric: 'throughput' })],
    ['in decode, which may have other parts that got faster', on('d', 'decode', 9)],
  ])('is not flagged %s', (_, above) => {
    expect(flagOf([on('k', 'kernel', 2), above])).toEqual([null, []]);
  });

  it('is not flagged where neither names its baseline', () => {
    const unnamed = { baseline: null };
    expect(flagOf([on('k', 'kernel', 2, unnamed), on('e', 'end-to-end', 9, unnamed)])).toEqual([
      null,
      [],
    ]);
  });

  it('is not flagged where the kernel’s figure is a floor: less than 20% slower', () => {
    const floor = { unit: '%', form: 'percent-less', qualifier: 'less-than' } as const;
    const of = (metric: string) =>
      flagOf([on('k', 'kernel', 20, { metric, reported: floor }), on('e', 'end-to-end', 1.3)]);
    expect(of('speedup')).toEqual([null, []]);
    // Less than 20% shorter is less than 1.25×.
    expect(of('latency')[1]).toEqual(['p/e']);
  });
});
