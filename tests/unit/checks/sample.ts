import { checksOf } from '#lib/checks/index.ts';
import { normalize } from '#lib/normalize/index.ts';
import { claim, type ClaimFields } from '../views/sample.ts';

/** What a claim is held against. */
export function check(fields: Omit<ClaimFields, 'id'>) {
  const of = claim({ id: 'c', ...fields });
  return checksOf(of, normalize(of));
}

/** Weights in memory, so many times smaller than in FP16. */
export const weights = (value: number, fields: Omit<ClaimFields, 'id'> = {}) =>
  check({
    metric: 'memory',
    subject: 'weights',
    baseline: 'fp16',
    ...fields,
    reported: { value, ...fields.reported },
  });

/** `rule`, its bound and whether the figure is beyond it. */
export const told = (findings: ReturnType<typeof check>) =>
  findings.map(({ rule, bound, beyond }) => [rule, Number(bound.toFixed(3)), beyond]);
