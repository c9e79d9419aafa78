import { describe, expect, it, vi } from 'vitest';
import type { Query } from '#lib/query/index.ts';
import type { Metric } from '#lib/schema/index.ts';
import { MEASURES, type MeasureId } from '#lib/compare/measures.ts';
import type { ViewId } from '#lib/views/index.ts';
import { claim, paper, viewOfPapers } from './sample.ts';

/** Families that gains are of. */
const FAMILIES = vi.hoisted(
  () => ['speed', 'memory', 'size', 'compute', 'reach', 'energy', 'cost'] as const,
);

// Each has a metric more of what a method adds, and one that is the same but read plainly.
vi.mock('#data/vocabulary/metrics.json', async (original) => {
  const { default: known } = await original<{ default: Metric[] }>();
  const added = FAMILIES.flatMap((family) =>
    (['overhead', 'plain'] as const).map((reads): Metric => {
      const id = `${family}-${reads}`;
      return { id, label: id, family, unit: '%', better: 'lower', reads };
    }),
  );
  return { default: [...known, ...added] };
});

/** Views whose marks are gains; the others count what is reported, or hold sources against each other. */
const GAINS = [
  'speedup-vs-compression',
  'memory-by-hardware',
  'kv-cache',
  'gain-vs-quality',
  'scope-ladder',
  'over-time',
] as const;

/** A method's figure of this metric, among figures of all kinds of one configuration. */
function claimsWith(metric: string) {
  const run = { run: 'r', baseline: 'dense' };
  const percent = { value: 20, unit: '%', form: 'percent-more' } as const;
  const points = { value: 1, unit: 'points', form: 'difference' } as const;
  const part = { subject: 'total-memory' } as const;
  return [
    claim({ id: 'it', metric, scope: 'kernel', ...part, ...run, reported: percent }),
    claim({ id: 'speed', metric: 'speedup', scope: 'decode', ...run }),
    claim({ id: 'memory', metric: 'memory', ...part, ...run }),
    claim({ id: 'quality', metric: 'score', ...run, reported: points }),
  ];
}

const QUANTITIES = (Object.keys(MEASURES) as MeasureId[]).filter((id) => MEASURES[id].concerns);

/** Where the figure is drawn as a gain: views, and axes of the free chart. */
function drawnIn(metric: string): string[] {
  const papers = [paper(claimsWith(metric), { techniques: ['kv-cache'] })];
  const isDrawn = (view: ViewId, asked?: Partial<Query>) =>
    viewOfPapers(view, papers, asked).drawn.includes('p/it');
  return [
    ...GAINS.filter((view) => isDrawn(view)),
    ...QUANTITIES.filter((y) => isDrawn('explore', { y, x: 'technique' })),
  ];
}

/** Memory that a method adds stands beside its speed-up, near 1×: the price of the one in the other. */
const isBesideSpeed = (view: string, family: string) =>
  view === 'speedup-vs-compression' && (family === 'memory' || family === 'size');

describe.each(FAMILIES)('of the family %s', (family) => {
  it('a gain is drawn', () => {
    expect(drawnIn(`${family}-plain`)).not.toEqual([]);
  });

  it('what a method adds is drawn as a gain nowhere', () => {
    expect(drawnIn(`${family}-overhead`).filter((view) => !isBesideSpeed(view, family))).toEqual(
      [],
    );
  });
});
