import { expect, it, vi } from 'vitest';
import { techniqueStyle } from '#lib/chart/theme.ts';
import { techniques, type Technique } from '#lib/schema/index.ts';
import { GROUPINGS } from '#lib/compare/groupings.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { keysOf } from '#lib/views/explore/keys.ts';
import { rowsOf } from '../../components/rows.ts';
import { claim } from '../views/sample.ts';

// The vocabulary in another order, with a technique put before all others.
vi.mock('#data/vocabulary/techniques.json', async (original) => {
  const { default: known } = await original<{ default: Technique[] }>();
  const first: Technique = { id: 'new', label: 'New', style: 55, saves: null };
  return { default: [first, ...known.toReversed()] };
});

it.each([
  ['quantization', 'var(--c1)', 0],
  ['kv-cache', 'var(--c5)', 4],
  ['parallel-training', 'var(--c2)', 9],
  ['other-methods', 'var(--c6)', 13],
])('the colour and shape of %s stay where others come before it', (id, colour, slot) => {
  expect(techniqueStyle(id).colour).toBe(colour);
  expect(GROUPINGS.technique.order.indexOf(techniques.get(id).label)).not.toBe(slot);
  const [row] = rowsOf([claim({ id: 'a' })]).map((one) => ({ ...one, techniques: [id] }));
  if (!row) throw new Error('a claim has a row');
  expect(keysOf([row], DEFAULT_QUERY).colours.slotOf(row)).toBe(slot);
});
