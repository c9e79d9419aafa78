import { describe, expect, it } from 'vitest';
import type { Scope } from '#lib/schema/index.ts';
import type { Point } from '#lib/views/speedup-vs-compression/drawing.ts';
import { named } from '#lib/views/speedup-vs-compression/view.ts';

/** A point of the method "Method" at 2× faster, unless it says otherwise. */
function point(y: number, fields: Partial<Point> = {}): Point {
  return {
    claims: [`p/at-${y}`],
    claim: `p/at-${y}`,
    size: null,
    panel: 'weights',
    method: 'Method',
    scope: 'not-stated',
    baseline: null,
    technique: 'pruning',
    x: { low: 4, high: 4, open: false },
    y: { low: y, high: y, open: false },
    tie: 'run',
    hollow: false,
    run: null,
    front: null,
    label: 'Method',
    check: false,
    words: '',
    ...fields,
  };
}
const labels = (points: Point[]) => named(points).map(({ label }) => label);
const SCOPES: Scope[] = [
  'kernel',
  'layer',
  'prefill',
  'decode',
  'end-to-end',
  'serving',
  'training',
];
const scoped = (count: number) => SCOPES.slice(0, count).map((scope, i) => point(i + 1, { scope }));

describe('points of one name in a panel', () => {
  it('have one name where nothing tells them apart: the highest carries it', () => {
    expect(labels([point(2), point(5), point(3)])).toEqual(['', 'Method', '']);
  });

  it('have the name once where two are equally high', () => {
    expect(labels([point(2), point(2)])).toEqual(['Method', '']);
  });

  it('up to six are told apart', () => {
    expect(labels(scoped(6))).toEqual([
      'Method, kernel',
      'Method, layer',
      'Method, prefill',
      'Method, decode',
      'Method, end to end',
      'Method, serving',
    ]);
  });

  it('more than six have one name, which the highest carries, whatever their scopes', () => {
    expect(labels(scoped(7))).toEqual(['', '', '', '', '', '', 'Method']);
  });

  it('that are told apart have each name once', () => {
    expect(
      labels([
        point(2, { scope: 'decode' }),
        point(3, { scope: 'decode' }),
        point(4, { scope: 'prefill' }),
      ]),
    ).toEqual(['', 'Method, decode', 'Method, prefill']);
  });
});

it('names a method in each panel where it stands', () => {
  expect(labels([point(2), point(5, { panel: 'kv-attention' })])).toEqual(['Method', 'Method']);
});

it('lets a crowd take no name from another method or another panel', () => {
  const others = [point(1, { label: 'Other' }), point(1, { panel: 'kv-attention' })];
  expect(labels([...scoped(7), ...others]).slice(-3)).toEqual(['Method', 'Other', 'Method']);
});

it('changes nothing but names', () => {
  const points = scoped(7);
  expect(named(points).map((p) => ({ ...p, label: 'Method' }))).toEqual(points);
});
