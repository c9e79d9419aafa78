import { expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { caveatsOf, hollowPairings, toCsv, toJson } from '#lib/export/index.ts';
import type { Paper } from '#lib/schema/index.ts';
import { claim, paper } from '../../schema/example.ts';
import { viewOf, claim as speed, memory } from '../../views/sample';
import { readCsv } from './csv-reader';
import { context } from '../sample';

const rowOf = (changes: Parameters<typeof claim>[0], of: Partial<Paper> = {}) => {
  const [row] = claimRows([paper({ ...of, claims: [claim(changes)] })]);
  if (!row) throw new Error('no row');
  return row;
};
const PLAIN = { reported: { qualifier: 'exact' } } as const;

it('a figure that is plainly stated has none', () => {
  expect(caveatsOf(rowOf(PLAIN))).toEqual([]);
});

it('a ceiling, a figure without scope and one measured by others are said to be so', () => {
  expect(caveatsOf(rowOf({ scope: 'not-stated', measuredBy: 'fastkv', method: 'Rival' }))).toEqual([
    'up to: a ceiling, not a mean',
    'measured by another paper, FastKV',
    'scope not stated',
  ]);
});

it('a figure beyond its bound comes with the sum', () => {
  const row = rowOf({
    subject: 'weights',
    metric: 'memory',
    baseline: 'fp16',
    reported: { value: 2.5, qualifier: 'exact' },
    conditions: { weightBits: 8 },
  });
  expect(caveatsOf(row)).toEqual([
    'needs explanation: 8 bit against FP16 → 16 / 8 = 2×, metadata not counted; stated 2.5×',
  ]);
});

it('a figure that its paper states in another way says for what', () => {
  const id = 'fastkv/throughput';
  const row = rowOf(PLAIN, {
    disagreements: [
      { about: 'Throughput at 4K', claims: [id, 'fastkv/other'], note: 'Two figures.' },
    ],
  });
  expect(caveatsOf(row)).toEqual([
    'its paper states another figure for the same: Throughput at 4K',
  ]);
});

it('a hollow pairing on the chart is a caveat of both of its claims; a solid one of none', () => {
  const speedUp = speed({ id: 'speed', scope: 'decode' });
  const hollow = viewOf('speedup-vs-compression', [speedUp, memory({ id: 'size' })]);
  const said = hollowPairings(hollow.hollow ?? []);
  expect([...said.keys()]).toEqual(['p/speed', 'p/size']);
  expect(said.get('p/speed')).toEqual([
    'hollow pairing: the chart holds it against p/size, and the source does not tie the two together',
  ]);
  const solid = viewOf('speedup-vs-compression', [
    { ...speedUp, run: 'one' },
    memory({ id: 'size', run: 'one' }),
  ]);
  expect(solid.drawing.points).toHaveLength(1);
  expect(hollowPairings(solid.hollow ?? []).size).toBe(0);
});

it('travel along in CSV and JSON, with those of the chart', () => {
  const rows = [rowOf({})];
  const ofChart = new Map([['fastkv/throughput', ['hollow pairing: so']]]);
  const [header = [], line = []] = readCsv(toCsv(rows, context, ofChart));
  expect(line[header.indexOf('caveats')]).toBe('up to: a ceiling, not a mean | hollow pairing: so');
  const { claims } = JSON.parse(toJson(rows, context, ofChart)) as { claims: object[] };
  expect(claims[0]).toMatchObject({
    caveats: ['up to: a ceiling, not a mean', 'hollow pairing: so'],
  });
});
