import { expect, it } from 'vitest';
import { inSentence } from '#lib/format/index.ts';

it.each([
  ['End to end', 'end to end'],
  ['KV cache', 'KV cache'],
  ['Dense or full precision', 'dense or full precision'],
])('%s within a sentence is %s', (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});
