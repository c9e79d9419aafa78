import { describe, expect, it } from 'vitest';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import { claimFile, paperFile } from './example.ts';

const NAME = 'data/papers/fastkv.json';
const PLACE = `${NAME} claims[0]`;
const parsed = (changes: object) =>
  parsePapers({
    [NAME]: JSON.stringify({ ...paperFile(), claims: [{ ...claimFile(), ...changes }] }),
  });
const problems = (changes: object) => parsed(changes).issues.map(issueLine);

const evidence = (changes: object) => ({ evidence: { ...claimFile().evidence, ...changes } });
const NO_PLACE = 'an abstract has no places to name; expected null';
const A_PLACE = 'expected the place in the source, as in "Table 3, row 2"';

describe('the place of a claim’s words', () => {
  it.each([
    ['abstract', null],
    ['paper', 'Table 3, row 2'],
    ['readme', 'README, Benchmarks'],
  ])('in the source %s may be %j', (source, locator) => {
    expect(problems(evidence({ source, locator }))).toEqual([]);
  });

  it.each([
    ['abstract', 'first sentence', NO_PLACE],
    ['paper', null, A_PLACE],
    ['readme', null, A_PLACE],
  ])('in the source %s may not be %j', (source, locator, message) => {
    expect(problems(evidence({ source, locator }))).toEqual([
      `${PLACE}.evidence.locator: ${message}`,
    ]);
  });

  it('is told to be missing where the field is', () => {
    const { source, quote } = claimFile().evidence;
    expect(problems({ evidence: { source, quote } })).toEqual([
      `${PLACE}.evidence.locator: is missing; expected string`,
    ]);
  });

  it('is not asked for where its source is unknown', () => {
    expect(problems(evidence({ source: 'blog', locator: null }))).toEqual([
      `${PLACE}.evidence.source: unknown "blog"; expected one of abstract, paper, readme`,
    ]);
  });
});

describe('the comparator’s own figure', () => {
  const level = { value: 455.14, unit: 'tokens/s', form: 'level', qualifier: 'exact' };
  const reported = { reported: { ...level, baselineValue: 160.62 } };
  const words = { quote: '455.14 (48)' };

  it.each(['paper', 'readme'])('of a table has a cell of its own: %s', (source) => {
    const place = { source, locator: 'Table 3', ...words };
    expect(problems({ ...reported, ...evidence(place) })).toEqual([]);
  });

  it('of an abstract stands in the quotation', () => {
    expect(problems({ ...reported, ...evidence(words) })).toEqual([
      `${PLACE}.reported.baselineValue: the figure 160.62 is not in its quotation "455.14 (48)"; correct one of the two`,
    ]);
  });

  it('does not stand for the figure, which a table’s cell states', () => {
    const place = { source: 'paper', locator: 'Table 3', quote: '160.62' };
    expect(problems({ ...reported, ...evidence(place) })).toEqual([
      `${PLACE}.reported.value: the figure 455.14 is not in its quotation "160.62"; correct one of the two`,
    ]);
  });
});

describe('what a file leaves out', () => {
  it('is null: who else measured it, in whose words, in which version', () => {
    const [paper] = parsed({}).papers;
    expect(paper?.claims[0]).toMatchObject({
      measuredBy: null,
      asWritten: { hardware: null, model: null, baseline: null },
      evidence: { version: null },
    });
    expect(paper?.disagreements).toEqual([]);
  });

  it('of the source’s own words is null beside those that are there', () => {
    const [paper] = parsed({ asWritten: { hardware: '8x A100' } }).papers;
    expect(paper?.claims[0]?.asWritten).toEqual({
      hardware: '8x A100',
      model: null,
      baseline: null,
    });
  });

  it.each([
    ['asWritten.model', { asWritten: { model: ' ' } }],
    ['evidence.version', evidence({ version: '' })],
  ])('is never written as empty words: %s', (path, changes) => {
    const [line, ...others] = problems(changes);
    expect(others).toEqual([]);
    expect(line).toContain(`${PLACE}.${path}: `);
  });
});

it.each([
  ['tokens/ms', 'throughput'],
  ['GPU ms', 'device-time'],
  ['loss', 'language-modeling-loss'],
  ['MB', 'memory'],
  ['days', 'training-time'],
])('a level may be measured in %s', (unit, metric) => {
  const reported = { ...claimFile().reported, unit, form: 'level', qualifier: 'exact' };
  expect(problems({ metric, reported })).toEqual([]);
});
