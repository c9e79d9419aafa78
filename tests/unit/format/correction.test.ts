import { expect, it } from 'vitest';
import { changeText } from '#lib/format/index.ts';
import type { Correction } from '#lib/schema/index.ts';
import { claim } from '../views/sample';

const about = { claim: 'p/a', release: '0123456789ab', date: '2026-01-01', reason: 'Misread.' };
const changed = (field: string, from: unknown, to: unknown) =>
  ({ ...about, kind: 'changed', field, from, to }) as Correction;
const reported = (fields: object) => claim({ id: 'x', reported: fields }).reported;

it.each<[Correction, string]>([
  [
    changed(
      'reported',
      reported({ value: 53, unit: '%', form: 'percent-less' }),
      reported({ value: [2, 3], qualifier: 'up-to' }),
    ),
    '53% less → up to 2–3×',
  ],
  [changed('note', null, 'Two ceilings.'), 'note: none → “Two ceilings.”'],
  [changed('conditions.hardware', [], ['a100', 'h100']), 'hardware: none → a100, h100'],
  [changed('conditions.kvBudget', { tokens: 256 }, null), 'kvBudget: {"tokens":256} → none'],
  [{ ...about, kind: 'derived', from: '0.08×', to: '12.5×' }, 'derived: 0.08× → 12.5×'],
  [{ ...about, kind: 'withdrawn' }, 'withdrawn'],
])('a correction says the old before the new: %#', (correction, words) => {
  expect(changeText(correction)).toBe(words);
});
