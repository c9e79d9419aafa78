import { expect, it } from 'vitest';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import { claimFile, paperFile } from './example.ts';

const reported = (changes: object) => ({ reported: { ...claimFile().reported, ...changes } });
const PLACE = 'data/papers/fastkv.json claims[0]';

it.each<[string, object, string]>([
  [
    'a figure in words',
    reported({ value: 'two' }),
    '.reported.value: "two" is not right: expected a number, or [low, high]',
  ],
  [
    'a missing figure',
    reported({ value: undefined }),
    '.reported.value: is missing; expected a number, or [low, high]',
  ],
  [
    'a context in words',
    { conditions: { contextTokens: '4K' } },
    '.conditions.contextTokens: "4K" is not right: expected a number, or [low, high]',
  ],
  [
    'a budget of an unknown kind',
    { conditions: { kvBudget: { share: 0.2 } } },
    '.conditions.kvBudget: {"share":0.2} is not right: expected {"tokens": above 0} or {"fraction": 0 to 1}',
  ],
  [
    'a pattern that is none',
    { conditions: { pattern: '2-4' } },
    '.conditions.pattern: "2-4" is not right: a pattern N:M keeps N of M, so N is below M, as in "2:4"',
  ],
])('%s is told with what would be right', (_, changes, line) => {
  const file = { ...paperFile(), claims: [{ ...claimFile(), ...changes }] };
  const { issues } = parsePapers({ 'data/papers/fastkv.json': JSON.stringify(file) });
  expect(issues.map(issueLine)).toEqual([PLACE + line]);
});
