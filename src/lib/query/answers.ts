import type { ClaimColumns } from '../corpus/claims';
import type { Answering } from './param';
import { NOT_STATED, type FilterKey } from './params';

/**
 * @param from columns that say which options of a filter a claim answers to
 * @param answers those options; equal values have equal options
 * @returns gives the table a column of them
 */
const byColumns =
  <const K extends readonly (keyof ClaimColumns)[]>(
    from: K,
    answers: (...values: { -readonly [I in keyof K]: ClaimColumns[K[I]] }) => readonly string[],
  ) =>
  (claims: Answering, name: string): Answering =>
    claims.derive(name, from, onceFor(answers));

const orNotStated = (ids: readonly string[]) => (ids.length ? ids : [NOT_STATED]);

/** What a claim answers to of each filter. Apart from the filters, since a page only reads addresses. */
export const ANSWERS: Record<FilterKey, (claims: Answering, name: string) => Answering> = {
  technique: byColumns(['techniques'], (techniques) => techniques),
  hardware: byColumns(['hardwareClasses', 'hardware'], (classes, devices) =>
    orNotStated([...classes, ...devices]),
  ),
  model: byColumns(['modelFamilies', 'model'], (families, models) =>
    orNotStated([...families, ...models]),
  ),
  baseline: byColumns(['baselineClass', 'baseline'], (of, baseline) =>
    orNotStated(of === null || baseline === null ? [] : [of, baseline]),
  ),
  scope: byColumns(['scope'], (scope) => [scope]),
  qualifier: byColumns(['reported_qualifier'], (qualifier) => [qualifier]),
  source: byColumns(['source'], (source) => [source]),
  paper: byColumns(['paper'], (paper) => [paper]),
  check: byColumns(['check'], (verdict) => [verdict]),
};

interface Made {
  options: readonly string[] | undefined;
  /** By the next value. */
  more: Map<unknown, Made>;
}

/** A function that is called once for the same values, so that claims share what it makes of them. */
function onceFor<V extends readonly unknown[]>(make: (...values: V) => readonly string[]) {
  const first: Made = { options: undefined, more: new Map() };
  return (...values: V) => {
    let made = first;
    for (const value of values) {
      const next = made.more.get(value) ?? { options: undefined, more: new Map<unknown, Made>() };
      made.more.set(value, next);
      made = next;
    }
    return (made.options ??= make(...values));
  };
}
