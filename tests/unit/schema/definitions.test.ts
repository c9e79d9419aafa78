import { expect, it, vi } from 'vitest';
import type { Metric } from '#lib/schema/index.ts';

it('gives every term its label and what it is, in the order of the vocabularies', async () => {
  const { DEFINITIONS } = await import('#lib/schema/definitions.ts');
  expect(DEFINITIONS.Baselines?.[0]).toEqual({
    id: 'dense',
    label: 'dense model',
    definition: 'The same model with nothing removed; precision not stated.',
  });
  expect(DEFINITIONS.Techniques?.map(({ id }) => id).slice(0, 2)).toEqual([
    'quantization',
    'pruning',
  ]);
});

it('stops the build where a term has none, and says where to add it', async () => {
  vi.resetModules();
  vi.doMock('#data/vocabulary/metrics.json', () => ({
    default: [{ id: 'pace', label: 'Pace' } as Metric],
  }));
  await expect(import('#lib/schema/definitions.ts')).rejects.toThrow(
    '"pace" has no definition; add it to data/vocabulary/definitions/metrics.json',
  );
});
