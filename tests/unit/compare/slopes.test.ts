import { describe, expect, it } from 'vitest';
import { greatestFall, slopes, type End } from '#lib/compare/slopes.ts';

const end = (step: End['step'], high: number, fields: Partial<End> = {}): End => ({
  step,
  high,
  baseline: null,
  run: null,
  setting: '',
  ...fields,
});
const lines = (ends: End[]) =>
  slopes(ends).map(
    ({ from, to, tie }) => `${from.step} ${from.high} → ${to.step} ${to.high}, ${tie}`,
  );

describe('a line', () => {
  it('leads from a part to the next larger part that has a figure', () => {
    expect(lines([end('serving', 2), end('kernel', 14), end('decode', 8)])).toEqual([
      'kernel 14 → decode 8, method',
      'decode 8 → serving 2, method',
    ]);
  });

  it('leads past prefill and decode side by side, never from one to the other', () => {
    const ends = [end('prefill', 3), end('decode', 2)];
    expect(lines(ends)).toEqual([]);
    expect(lines([end('kernel', 4), ...ends, end('end-to-end', 1)])).toEqual([
      'kernel 4 → prefill 3, method',
      'kernel 4 → decode 2, method',
      'prefill 3 → end-to-end 1, method',
      'decode 2 → end-to-end 1, method',
    ]);
  });

  it('joins the figures of each configuration', () => {
    expect(
      lines([
        end('decode', 5, { run: 'a' }),
        end('decode', 3, { run: 'b' }),
        end('end-to-end', 1.3, { run: 'b' }),
        end('end-to-end', 1.2, { run: 'a' }),
      ]),
    ).toEqual(['decode 5 → end-to-end 1.2, run', 'decode 3 → end-to-end 1.3, run']);
  });

  it('joins the highest of either step where no configuration has both', () => {
    expect(
      lines([
        end('kernel', 2),
        end('kernel', 3),
        end('end-to-end', 1.5, { run: 'a' }),
        end('end-to-end', 1.2, { run: 'b' }),
      ]),
    ).toEqual(['kernel 3 → end-to-end 1.5, method']);
  });

  it('joins the highest for each setting of models and hardware, where both steps have such', () => {
    expect(
      lines([
        end('decode', 20, { setting: 'llama h100' }),
        end('decode', 10, { setting: 'llama a6000' }),
        end('decode', 4, { setting: 'opt a100' }),
        end('end-to-end', 1.3, { setting: 'llama a6000' }),
        end('end-to-end', 1.2, { setting: 'opt a100' }),
        end('end-to-end', 1.9),
      ]),
    ).toEqual(['decode 10 → end-to-end 1.3, method', 'decode 4 → end-to-end 1.2, method']);
  });

  it.each<[string, string | null, string | null, number]>([
    ['the same baseline', 'vllm', 'vllm', 1],
    ['no baseline', null, null, 1],
    ['two baselines', 'vllm', 'quest', 0],
    ['a baseline, and none that is named', 'vllm', null, 0],
  ])('joins figures against %s or does not', (_, a, b, count) => {
    const ends = [
      end('kernel', 3, { baseline: a, run: 'r' }),
      end('end-to-end', 2, { baseline: b, run: 'r' }),
    ];
    expect(lines(ends)).toHaveLength(count);
  });
});

describe('the greatest fall', () => {
  it('is that of the steepest line: 12 to 2 is 6', () => {
    expect(greatestFall(slopes([end('kernel', 9), end('decode', 12), end('serving', 2)]))).toBe(6);
  });

  it('is 0 where nothing is joined', () => {
    expect(greatestFall([])).toBe(0);
  });
});
