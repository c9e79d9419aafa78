import { describe, expect, it } from 'vitest';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import { claimFile, paperFile } from './example.ts';

const NAME = 'data/papers/fastkv.json';
const problems = (file: unknown, name = NAME) =>
  parsePapers({ [name]: JSON.stringify(file) }).issues.map(issueLine);

type Json = Record<string, unknown>;
const withClaim = (changes: Json) => ({ ...paperFile(), claims: [{ ...claimFile(), ...changes }] });
const withReported = (changes: Json, quote = '2.49 53 150 8') =>
  withClaim({
    reported: { ...claimFile().reported, ...changes },
    evidence: { ...claimFile().evidence, quote },
  });
const withConditions = (conditions: Json) => withClaim({ conditions });
const without = (object: Json, key: string) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

describe('a good file', () => {
  it('gives its paper, with all that it does not state as null or empty', () => {
    const { papers, issues } = parsePapers({
      [NAME]: JSON.stringify({ $schema: '../paper.schema.json', ...paperFile() }),
    });
    expect(issues).toEqual([]);
    expect(papers).toHaveLength(1);
    expect(papers[0]).not.toHaveProperty('$schema');
    expect(papers[0]?.claims[0]?.conditions).toEqual({
      model: [],
      hardware: [],
      task: [],
      contextTokens: null,
      batchSize: null,
      weightBits: null,
      activationBits: null,
      kvBits: null,
      sparsity: null,
      pattern: null,
      kvBudget: null,
      parametersRemoved: null,
      text: null,
    });
  });

  it('needs no baselineValue', () => {
    const reported = without(claimFile().reported, 'baselineValue');
    const { papers } = parsePapers({ [NAME]: JSON.stringify(withClaim({ reported })) });
    expect(papers[0]?.claims[0]?.reported.baselineValue).toBeNull();
  });

  it('may state no figure where it says what it states instead', () => {
    expect(problems({ ...paperFile(), claims: [], noFigures: 'A survey.' })).toEqual([]);
  });

  it.each([
    [{ value: [1.2, 1.4] }, 'memory reduced 1.2–1.4×'],
    [{ value: 100, unit: '%', form: 'percent-less' }, '100% less'],
    [{ value: 0.0625, unit: 'fraction', form: 'percent-of' }, '1/16 of the tokens'],
    [{ value: -0.4, unit: 'perplexity', form: 'difference' }, 'lower by 0.4'],
    [{ value: 380000, unit: 'tokens', form: 'level' }, '380K tokens'],
    [{ value: 16000, unit: 'tokens', form: 'level', baselineValue: 1000 }, 'from 1K to 16K'],
    [{ value: 8, unit: 'tasks', form: 'level' }, 'better on eight tasks'],
  ])('states %j as "%s"', (reported, quote) => {
    expect(problems(withReported(reported, quote))).toEqual([]);
  });

  it('is given in the order of ids, whatever the order of the files', () => {
    const file = (id: string) =>
      JSON.stringify({ ...paperFile(), id, claims: [], noFigures: 'A survey.' });
    const files = { 'data/papers/b.json': file('b'), 'data/papers/a.json': file('a') };
    expect(parsePapers(files).papers.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a bad file is told with its place, what is wrong and what would be right', () => {
  const inClaim = `${NAME} claims[0]`;
  it.each<[string, unknown, string]>([
    [
      'an unknown scope',
      withClaim({ scope: 'decoding' }),
      `${inClaim}.scope: unknown "decoding"; expected one of kernel, layer, prefill, decode, end-to-end, serving, training, fine-tuning, not-stated`,
    ],
    [
      'an unknown source',
      withClaim({ evidence: { ...claimFile().evidence, source: 'blog', locator: 'Post 3' } }),
      `${inClaim}.evidence.source: unknown "blog"; expected one of abstract, paper, readme`,
    ],
    [
      'an unknown form',
      withReported({ form: 'percent-fewer' }),
      `${inClaim}.reported.form: unknown "percent-fewer"; expected one of times, percent-less, percent-more, percent-of, difference, level`,
    ],
    [
      'a missing unit',
      withClaim({ reported: without(claimFile().reported, 'unit') }),
      `${inClaim}.reported.unit: is missing; expected one of ×, %, fraction, points, bit, tokens, tokens/s, tokens/ms, sequences, GB, MB, days`,
    ],
    ['a missing text', without(paperFile(), 'title'), `${NAME} title: is missing; expected string`],
    [
      'a unit that its form does not carry',
      withReported({ unit: 'GB' }),
      `${inClaim}.reported.unit: "GB" is not a unit of the form "times"; expected one of ×`,
    ],
    [
      'a range out of order',
      withReported({ value: [8, 2.49] }),
      `${inClaim}.reported.value: a range is [low, high] with low below high`,
    ],
    [
      'a range of one number',
      withReported({ value: [8, 8] }),
      `${inClaim}.reported.value: a range is [low, high] with low below high`,
    ],
    [
      'a context out of order',
      withConditions({ contextTokens: [4000, 1000] }),
      `${inClaim}.conditions.contextTokens: a range is [low, high] with low below high`,
    ],
    [
      'more than all of it less',
      withReported({ value: 150, unit: '%', form: 'percent-less' }),
      `${inClaim}.reported.value: nothing can be more than 100 % less; expected 0 to 100`,
    ],
    [
      'a negative ratio',
      withReported({ value: -2.49 }),
      `${inClaim}.reported.value: a figure of the form "times" is not negative; only "difference" carries a sign`,
    ],
    [
      'a ratio of zero',
      withReported({ value: 0 }, '0×'),
      `${inClaim}.reported.value: nothing is 0 times the baseline; expected more than 0`,
    ],
    [
      'a figure that is not in its quotation',
      withReported({ value: 2.94 }, 'up to 2.49× throughput'),
      `${inClaim}.reported.value: the figure 2.94 is not in its quotation "up to 2.49× throughput"; correct one of the two`,
    ],
    [
      'a comparator’s figure that is not in its quotation',
      withReported({ value: 16, unit: 'GB', form: 'level', baselineValue: 61 }, '16 GB'),
      `${inClaim}.reported.baselineValue: the figure 61 is not in its quotation "16 GB"; correct one of the two`,
    ],
    [
      'a pattern that keeps all',
      withConditions({ pattern: '4:4' }),
      `${inClaim}.conditions.pattern: a pattern N:M keeps N of M, so N is below M, as in "2:4"`,
    ],
    [
      'a pattern that keeps more than all',
      withConditions({ pattern: '8:2' }),
      `${inClaim}.conditions.pattern: a pattern N:M keeps N of M, so N is below M, as in "2:4"`,
    ],
    [
      'a sparsity in per cent',
      withConditions({ sparsity: 75 }),
      `${inClaim}.conditions.sparsity: 75 is not right: Too big: expected number to be <=1`,
    ],
    [
      'a field that there is not',
      withClaim({ speed: 'fast' }),
      `${inClaim}: has no field "speed"; remove it or correct its name`,
    ],
    [
      'a claim of another paper',
      withClaim({ id: 'slowkv/throughput' }),
      `${inClaim}.id: "slowkv/throughput" is not in this paper; expected "fastkv/<slug>"`,
    ],
    [
      'a claim’s id used twice',
      { ...paperFile(), claims: [claimFile(), claimFile()] },
      `${NAME} claims[1].id: "fastkv/throughput" is used twice; each claim has its own id`,
    ],
    [
      'no claim and no reason',
      { ...paperFile(), claims: [] },
      `${NAME} noFigures: a paper without claims says here what its source states instead`,
    ],
    [
      'claims and a reason for none',
      { ...paperFile(), noFigures: 'A survey.' },
      `${NAME} noFigures: a paper with 1 claims has null here`,
    ],
    [
      'an address that is none',
      { ...paperFile(), code: 'on request' },
      `${NAME} code: "on request" is not right: Invalid URL`,
    ],
    [
      'a list in place of a paper',
      [],
      `${NAME}: [] is not right: Invalid input: expected object, received array`,
    ],
  ])('%s', (_, file, line) => {
    expect(problems(file)).toEqual([line]);
  });

  it('an unknown id of a long vocabulary, with the nearest of it', () => {
    const [line, ...others] = problems(withConditions({ model: ['llama-2-70'] }));
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^data\/papers\/fastkv\.json claims\[0\]\.conditions\.model\[0\]: unknown "llama-2-70"; expected one of llama-2-70b, .*… \(\d+ in data\/vocabulary\)$/,
    );
  });

  it('a quotation of more than 160 characters', () => {
    const [line, ...others] = problems(withReported({}, '2.49 '.padEnd(161, 'x')));
    expect(others).toEqual([]);
    expect(line).toContain('claims[0].evidence.quote:');
    expect(line).toMatch(/expected string to have <=160 characters$/);
    expect(problems(withReported({}, '2.49 '.padEnd(160, 'x')))).toEqual([]);
  });

  it.each([
    ['id', 'Fast KV'],
    ['arxiv', '2401.1'],
    ['date', '2024-13'],
    ['date', '2024'],
  ])('a %s that is written wrongly: %s', (key, value) => {
    const claims = { claims: [], noFigures: 'A survey.' };
    const lines = problems({ ...paperFile(), ...claims, [key]: value });
    expect(lines[0]).toContain(`${NAME} ${key}: "${value}" is not right: `);
  });

  it('a file whose name is not its paper’s id', () => {
    expect(problems(paperFile(), 'data/papers/fast.json')).toEqual([
      'data/papers/fast.json id: "fastkv" does not match the file\'s name; expected "fast"',
    ]);
  });

  it('a paper that another file has', () => {
    const text = JSON.stringify(paperFile());
    const { issues } = parsePapers({ 'data/a/fastkv.json': text, 'data/b/fastkv.json': text });
    expect(issues.map(issueLine)).toEqual([
      'data/b/fastkv.json id: "fastkv" is already the id in data/a/fastkv.json',
    ]);
  });

  it.each(['{"id":}', '', '{"id": "fastkv"'])('a text that is not JSON: %s', (text) => {
    const { papers, issues } = parsePapers({ [NAME]: text });
    expect(papers).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: NAME, path: '' });
    expect(issues[0]?.message).toMatch(/^is not JSON \(.+\); check commas and quotes$/);
  });
});
