import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksOf } from '#lib/checks/index.ts';
import { normalize } from '#lib/normalize/index.ts';
import { frozen } from '../../frozen.ts';
import { claim } from '../views/sample.ts';

const { rows } = frozen;

it('of the whole corpus, one claim needs explanation: half a cache cannot halve all memory', () => {
  const beyond = rows.filter(({ findings }) => findings.some((finding) => finding.beyond));
  // The comparator runs on two GPUs, the method on one: each holds buffers of its own.
  expect(beyond.map((row) => [row.claim.id, row.findings.map(({ sum }) => sum)])).toEqual([
    [
      'moa/t-12-13b-moa-total-memory-gb',
      [
        'total memory shrinks no more than its most reduced part: cache budget of 50% → 2×; stated 130.6 → 63.4: 130.6 / 63.4 = 2.06×',
      ],
    ],
  ]);
});

it.each([
  // 16 / 4.27 = 3.747, printed as 3.75×.
  [
    'squeezellm/t-1-llama-7b-4-bit-squeezellm-0-45pc-avg-bits-comp-rate-compression-ratio',
    16 / 4.27,
  ],
  // 380K tokens in 1,024, a K being 1,024 here.
  ['snapkv/s-5-1-1-compression-ratio', 380],
  ['spdf/pre-training-flops', 4],
  ['lserve/s-5-4-speedup-2', 64],
])('%s is within its bound', (id, bound) => {
  const [finding, ...others] = rows.find((row) => row.claim.id === id)?.findings ?? [];
  expect(others).toEqual([]);
  expect(finding?.bound).toBeCloseTo(bound, 6);
  expect(finding?.beyond).toBe(false);
});

/** Two gains of as many digits: the first the smaller. */
const twoGains = fc
  .tuple(fc.integer({ min: 101, max: 2000 }), fc.integer({ min: 101, max: 2000 }))
  .filter(([a, b]) => a % 10 !== 0 && b % 10 !== 0)
  .map(([a, b]) => [Math.min(a, b) / 100, Math.max(a, b) / 100] as const);

it('a smaller gain is not beyond a bound that a greater one keeps', () => {
  fc.assert(
    fc.property(
      twoGains,
      fc.constantFrom('memory', 'compression-ratio', 'compute', 'speedup'),
      fc.constantFrom('weights', 'kv-cache', 'total-memory', 'activations', null),
      fc.constantFrom('exact', 'up-to', 'about', 'at-least', 'average'),
      fc.constantFrom('fp16', 'dense', 'full-attention', null),
      fc.record({
        weightBits: fc.constantFrom(null, 2, 3, 8),
        activationBits: fc.constantFrom(null, 8),
        kvBits: fc.constantFrom(null, 4),
        sparsity: fc.constantFrom(null, 0.5, 0.75),
        kvBudget: fc.constantFrom(null, { fraction: 0.25 }),
      }),
      ([small, great], metric, subject, qualifier, baseline, conditions) => {
        const beyond = (value: number) => {
          const of = claim({
            id: 'c',
            metric,
            subject,
            baseline,
            conditions,
            scope: 'kernel',
            reported: { value, qualifier },
          });
          return checksOf(of, normalize(of)).map((finding) => finding.beyond);
        };
        const [less, more] = [beyond(small), beyond(great)];
        expect(less).toHaveLength(more.length);
        less.forEach((is, i) => {
          if (is) expect(more[i]).toBe(true);
        });
      },
    ),
    { numRuns: 500 },
  );
});
