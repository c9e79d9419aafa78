import { expect, it } from 'vitest';

const sources = Object.entries(
  import.meta.glob<string>('/src/**/*.{ts,svelte}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** `claim.metric === 'x'`, `['x'].includes(metric)`; how two claims compare on an axis is something else. */
const BY_ID =
  /(?<!axes\.)\b(?:metric|baseline) [!=]== '[^']*'|\.includes\((?:\w+\.)*(?:metric|baseline)\)/g;

it('code asks the vocabulary what a metric or a baseline means, and never for its id', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(
    "claim.metric === 'memory' || ['fp16'].includes(claim.baseline)".match(BY_ID),
  ).toHaveLength(2);
  expect(
    sources.flatMap(([path, code]) => (code.match(BY_ID) ?? []).map((at) => `${path}: ${at}`)),
  ).toEqual([]);
});
