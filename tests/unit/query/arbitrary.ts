import fc from 'fast-check';
import {
  CHOICE_KEYS,
  DEFAULT_QUERY,
  FIELD_IDS,
  FILTER_KEYS,
  PARAMS,
  type Query,
} from '#lib/query/index.ts';
import { OPTIONS } from '#lib/query/options.ts';
import { frozen } from '../../frozen';

const { rows } = frozen;
const record = (entries: (readonly [string, fc.Arbitrary<unknown>])[]) =>
  fc.record(Object.fromEntries(entries));

const lists = record(
  FILTER_KEYS.map((key) => {
    const ids = OPTIONS[key](rows).map(({ id }) => id);
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
    return [
      key,
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some }),
    ];
  }),
);
const choices = record(CHOICE_KEYS.map((key) => [key, fc.constantFrom(...PARAMS[key].values)]));
const year = fc.option(fc.integer({ min: 2016, max: 2027 }));
const word = fc.constantFrom('kv', 'cache', 'up to', 'llama', '2×', 'Memory');

/** Any question that the page can ask; its text is any Unicode. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .tuple(
    lists,
    choices,
    fc.record({
      q: fc.oneof(fc.constant(''), word, fc.string({ unit: 'grapheme' })),
      from: year,
      to: year,
      complete: fc.boolean(),
      pin: fc.option(fc.constantFrom(...rows.slice(0, 50).map(({ claim }) => claim.id))),
      compare: fc.uniqueArray(fc.constantFrom(...rows.map(({ paper }) => paper)), { maxLength: 6 }),
      data: fc.option(fc.constantFrom('9eeb6efb4a0e', '3d040baf6da9')),
      fields: fc.uniqueArray(fc.constantFrom(...FIELD_IDS), { maxLength: 3 }),
    }),
  )
  .map(([filters, choice, rest]) => ({ ...DEFAULT_QUERY, ...filters, ...choice, ...rest }));

/** A question that leaves something to count: few filters, words that occur. */
export const likelyQuery: fc.Arbitrary<Query> = anyQuery.map((query) => ({
  ...query,
  q: ['kv', 'memory', 'up to'].includes(query.q) ? query.q : '',
  complete: false,
}));
