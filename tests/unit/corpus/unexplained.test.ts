import { describe, expect, it } from 'vitest';
import { changedFields, unexplained } from '#lib/corpus/unexplained.ts';
import { issueLine } from '#lib/schema/parse.ts';
import type { Correction } from '#lib/schema/index.ts';
import { claim, paper } from '../views/sample';

const LAST = '0123456789ab';
const entry = { claim: 'p/a', release: LAST, date: '2026-01-01', reason: 'Misread.' };
const scope: Correction = {
  ...entry,
  kind: 'changed',
  field: 'scope',
  from: 'decode',
  to: 'layer',
};
const gone: Correction = { ...entry, kind: 'withdrawn' };
const before = claim({ id: 'a', scope: 'decode' });
const now = claim({ id: 'a', scope: 'layer' });

const missing = (claims: (typeof now)[], corrections: Correction[]) =>
  unexplained({ version: LAST, papers: [paper([before])] }, [paper(claims)], corrections).map(
    issueLine,
  );

describe('the fields that changed', () => {
  it('are none of a claim that is as it was', () => {
    expect(changedFields(before, claim({ id: 'a', scope: 'decode' }))).toEqual([]);
  });

  it('are a figure as a whole, conditions and evidence one by one', () => {
    const other = claim({
      id: 'a',
      scope: 'decode',
      reported: { value: 3, qualifier: 'up-to' },
      conditions: { batchSize: 8 },
      note: 'A note.',
    });
    expect(changedFields(before, other)).toEqual([
      { field: 'reported', from: before.reported, to: other.reported },
      { field: 'note', from: null, to: 'A note.' },
      { field: 'conditions.batchSize', from: null, to: 8 },
    ]);
  });
});

describe('since a release', () => {
  it('a claim that is as it was, or new, needs no explanation', () => {
    expect(missing([before, claim({ id: 'new' })], [])).toEqual([]);
  });

  it('a change needs an entry, which is given to be filled in', () => {
    expect(missing([now], [])).toEqual([
      `data/papers/p.json p/a: scope has changed since release ${LAST}; change it back, or say why ` +
        `in data/corrections.json: {"claim":"p/a","release":"${LAST}","date":"YYYY-MM-DD",` +
        '"kind":"changed","field":"scope","from":"decode","to":"layer","reason":"…"}',
    ]);
    expect(missing([now], [scope])).toEqual([]);
  });

  it.each<[string, Correction]>([
    ['another claim', { ...scope, claim: 'p/b' }],
    ['another field', { ...scope, field: 'note' }],
    ['an earlier release', { ...scope, release: 'ba9876543210' }],
    ['another new value', { ...scope, to: 'kernel' }],
    ['another old value', { ...scope, from: 'kernel' }],
    ['what is derived', { ...entry, kind: 'derived', from: '2×', to: '3×' }],
  ])('a change is not explained by an entry for %s', (_, correction) => {
    expect(missing([now], [correction])).toHaveLength(1);
  });

  it('each changed field needs its own', () => {
    const both = claim({ id: 'a', scope: 'layer', note: 'New.' });
    expect(missing([both], [scope])).toEqual([expect.stringContaining('p/a: note has changed')]);
  });

  it('a claim that is gone needs one', () => {
    expect(missing([], [])).toEqual([
      `data/papers/p.json p/a: is gone since release ${LAST}; put it back, or say why ` +
        `in data/corrections.json: {"claim":"p/a","release":"${LAST}","date":"YYYY-MM-DD","kind":"withdrawn","reason":"…"}`,
    ]);
    expect(missing([], [scope])).toHaveLength(1);
    expect(missing([], [gone])).toEqual([]);
  });

  it('the id of a withdrawn claim is not used again', () => {
    const [line] = missing([before], [{ ...gone, release: 'ba9876543210' }]);
    expect(line).toMatch(/^data\/papers\/p\.json p\/a: .* withdrawn; ids are never used again/);
  });
});
