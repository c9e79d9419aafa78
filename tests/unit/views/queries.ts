import fc from 'fast-check';
import {
  CHOICE_KEYS,
  DEFAULT_QUERY,
  FIELD_IDS,
  FILTER_KEYS,
  PARAMS,
  type Facets,
  type Query,
} from '#lib/query/index.ts';

/** Any query that the filter panel can ask: up to three options of up to three filters, and the rest. */
export function anyQuery({ options, years }: Facets): fc.Arbitrary<Query> {
  const lists = fc.record(
    Object.fromEntries(
      FILTER_KEYS.map((key) => {
        const ids = options[key].map(({ id }) => id);
        return [key, fc.subarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) })];
      }),
    ),
  );
  const choices = fc.record(
    Object.fromEntries(CHOICE_KEYS.map((key) => [key, fc.constantFrom(...PARAMS[key].values)])),
  );
  const rest = fc.record({
    q: fc.constantFrom('', '', '', 'memory', 'speed', 'up to', 'sparse'),
    from: fc.constantFrom(null, null, ...years),
    to: fc.constantFrom(null, null, ...years),
    complete: fc.constantFrom(false, false, false, true),
    fields: fc.subarray([...FIELD_IDS], { maxLength: 3 }),
  });
  return fc
    .tuple(lists, fc.subarray([...FILTER_KEYS], { maxLength: 2 }), choices, rest)
    .map(([of, keys, chosen, others]) => ({
      ...DEFAULT_QUERY,
      ...Object.fromEntries(keys.map((key) => [key, of[key]])),
      ...chosen,
      ...others,
    }));
}
