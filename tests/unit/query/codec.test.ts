import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUERY, readQuery, writeQuery, type Query } from '#lib/query/index.ts';
import { anyQuery } from './arbitrary.ts';

const KNOWN = [
  'kv-cache',
  'pruning',
  'a100',
  'not-stated',
  'decode',
  'up-to',
  'fastkv',
  'gear',
  '9eeb6efb4a0e',
];
const read = (address: string, known: (key: string, id: string) => boolean = () => true) =>
  readQuery(new URLSearchParams(address), known);
const readKnown = (address: string) => read(address, (_, id) => KNOWN.includes(id));
const write = (changes: Partial<Query>) => writeQuery({ ...DEFAULT_QUERY, ...changes });

describe('an address is written', () => {
  it('empty where all is default', () => {
    expect(write({})).toBe('');
  });

  it('with its keys in fixed order, whatever the order of the query’s', () => {
    const query: Query = {
      gain: 'size',
      columns: 'most',
      rows: 'hardware',
      xscale: 'linear',
      yscale: 'log',
      facet: 'paper',
      shape: 'qualifier',
      colour: 'scope',
      x: 'date',
      y: 'points',
      order: 'newest',
      sort: 'memory',
      measure: 'percent',
      over: 'speed',
      panel: 'weights',
      fields: ['model', 'batch'],
      complete: true,
      to: 2025,
      from: 2023,
      q: 'cache',
      check: ['needs-explanation'],
      paper: ['gear'],
      source: ['abstract'],
      qualifier: ['up-to'],
      scope: ['decode', 'prefill'],
      model: ['llama'],
      baseline: ['vllm'],
      hardware: ['a100'],
      technique: ['kv-cache', 'pruning'],
      front: 'plain',
      pin: 'gear/peak-memory',
      compare: ['gear', 'snapkv'],
      data: '9eeb6efb4a0e',
    };
    expect(writeQuery(query)).toBe(
      '?technique=kv-cache,pruning&hardware=a100&model=llama&baseline=vllm&scope=decode,prefill' +
        '&qualifier=up-to&source=abstract&paper=gear&check=needs-explanation&q=cache&from=2023&to=2025&complete=1&fields=model,batch' +
        '&panel=weights&measure=percent&sort=memory&order=newest&front=plain&gain=size&rows=hardware&columns=most&over=speed' +
        '&y=points&x=date&colour=scope&shape=qualifier&facet=paper&yscale=log&xscale=linear' +
        '&pin=gear/peak-memory&compare=gear,snapkv&data=9eeb6efb4a0e',
    );
  });

  it.each<[Partial<Query>, string]>([
    [{ panel: 'all', measure: 'times', sort: 'method', order: 'corpus', gain: 'all' }, ''],
    [{ complete: false, q: '', from: null, to: null }, ''],
    [{ q: 'a, b & c=d' }, '?q=a%2C%20b%20%26%20c%3Dd'],
    [{ q: '2× é 🎯 #+' }, '?q=2%C3%97%20%C3%A9%20%F0%9F%8E%AF%20%23%2B'],
    [{ from: 2020 }, '?from=2020'],
    [{ complete: true }, '?complete=1'],
    [{ fields: ['hardware'] }, '?fields=hardware'],
  ])('%j as %s', (changes, address) => {
    expect(write(changes)).toBe(address);
  });

  it('and read again as the query that it was, with nothing to report', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(writeQuery(query))).toEqual({ query, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('one way only: what is read from it writes the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const address = writeQuery(query);
        expect(writeQuery(read(address).query)).toBe(address);
      }),
    );
  });
});

describe('an address is read', () => {
  it.each<[string, Partial<Query>]>([
    ['', {}],
    ['technique=kv-cache,pruning', { technique: ['kv-cache', 'pruning'] }],
    ['technique=kv-cache&technique=pruning', { technique: ['kv-cache', 'pruning'] }],
    ['technique=kv-cache%2Cpruning', { technique: ['kv-cache', 'pruning'] }],
    ['technique=kv-cache,kv-cache&technique=kv-cache', { technique: ['kv-cache'] }],
    ['technique=,kv-cache,,', { technique: ['kv-cache'] }],
    ['technique=', {}],
    ['to=2025&scope=decode&from=2023', { from: 2023, to: 2025, scope: ['decode'] }],
    ['q=up+to%202%C3%97', { q: 'up to 2×' }],
    ['q=', {}],
    ['complete=1', { complete: true }],
    [
      'complete=1&fields=hardware,model,hardware',
      { complete: true, fields: ['hardware', 'model'] },
    ],
    ['fields=', {}],
    ['panel=weights&sort=batch', { panel: 'weights', sort: 'batch' }],
    ['panel=all', {}],
    ['pin=gear/peak-memory', { pin: 'gear/peak-memory' }],
    ['data=9eeb6efb4a0e', { data: '9eeb6efb4a0e' }],
    ['compare=gear,fastkv,gear', { compare: ['gear', 'fastkv'] }],
  ])('%s', (address, changes) => {
    expect(readKnown(address)).toEqual({ query: { ...DEFAULT_QUERY, ...changes }, ignored: [] });
  });

  it.each<[string, string, string, 'unknown key' | 'unknown value']>([
    ['tint=red', 'tint', 'red', 'unknown key'],
    ['Technique=pruning', 'Technique', 'pruning', 'unknown key'],
    ['__proto__=polluted', '__proto__', 'polluted', 'unknown key'],
    ['constructor=1', 'constructor', '1', 'unknown key'],
    ['toString=1', 'toString', '1', 'unknown key'],
    ['technique=__proto__', 'technique', '__proto__', 'unknown value'],
    ['technique=magic', 'technique', 'magic', 'unknown value'],
    ['panel=left', 'panel', 'left', 'unknown value'],
    ['order=', 'order', '', 'unknown value'],
    ['from=last+year', 'from', 'last year', 'unknown value'],
    ['from=0999', 'from', '0999', 'unknown value'],
    ['from=20233', 'from', '20233', 'unknown value'],
    ['to=-202', 'to', '-202', 'unknown value'],
    ['to=2e03', 'to', '2e03', 'unknown value'],
    ['from=', 'from', '', 'unknown value'],
    ['fields=colour', 'fields', 'colour', 'unknown value'],
    ['fields=__proto__', 'fields', '__proto__', 'unknown value'],
    ['complete=yes', 'complete', 'yes', 'unknown value'],
    ['pin=magic/peak-memory', 'pin', 'magic/peak-memory', 'unknown value'],
    ['pin=gear', 'pin', 'gear', 'unknown value'],
    ['pin=gear/a/b', 'pin', 'gear/a/b', 'unknown value'],
    ['data=000000000000', 'data', '000000000000', 'unknown value'],
    ['data=', 'data', '', 'unknown value'],
    ['compare=magic', 'compare', 'magic', 'unknown value'],
  ])('without %s, which is reported', (address, key, value, why) => {
    expect(readKnown(address)).toEqual({ query: DEFAULT_QUERY, ignored: [{ key, value, why }] });
  });

  it('with six papers to compare at most', () => {
    const { query, ignored } = read('compare=a,b,c,d,e,f,g');
    expect(query.compare).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(ignored).toEqual([{ key: 'compare', value: 'g', why: 'one paper too many' }]);
  });

  it('keeping what it knows beside what it does not', () => {
    const { query, ignored } = readKnown('technique=kv-cache,magic,pruning&z=1&q=fast');
    expect(query).toEqual({ ...DEFAULT_QUERY, technique: ['kv-cache', 'pruning'], q: 'fast' });
    expect(ignored).toEqual([
      { key: 'technique', value: 'magic', why: 'unknown value' },
      { key: 'z', value: '1', why: 'unknown key' },
    ]);
  });

  it('leaving the defaults and every object’s prototype as they were', () => {
    readKnown('technique=kv-cache&__proto__=x&panel=weights&q=x');
    expect(writeQuery(DEFAULT_QUERY)).toBe('');
    expect(DEFAULT_QUERY.technique).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('whatever is in it, without throwing', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('technique', 'q', 'from', 'panel', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary' }))), (pairs) => {
        const { query, ignored } = readQuery(pairs, (_, id) => KNOWN.includes(id));
        expect(Object.keys(query)).toEqual(Object.keys(DEFAULT_QUERY));
        expect(Array.isArray(ignored)).toBe(true);
      }),
    );
  });
});
