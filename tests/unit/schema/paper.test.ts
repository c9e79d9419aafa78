import { describe, expect, it } from 'vitest';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import { claimFile, paperFile } from './example.ts';

const NAME = 'data/papers/fastkv.json';
const problems = (changes: object) =>
  parsePapers({ [NAME]: JSON.stringify({ ...paperFile(), ...changes }) }).issues.map(issueLine);

describe('a rival that a paper measures', () => {
  const rival = (measuredBy: string | null) => ({
    claims: [{ ...claimFile(), method: 'SlowKV', measuredBy }],
  });

  it('is measured by that paper', () => {
    expect(problems(rival('fastkv'))).toEqual([]);
  });

  it('is measured by no other', () => {
    expect(problems(rival('slowkv'))).toEqual([
      `${NAME} claims[0].measuredBy: a rival's figure is measured by the paper that holds it; expected "fastkv" or null`,
    ]);
  });
});

describe('where a paper disagrees with itself', () => {
  const claims = ['fastkv/throughput', 'fastkv/throughput-v3'].map((id) => ({
    ...claimFile(),
    id,
  }));
  const disagreement = (changes: object = {}) => ({
    claims,
    disagreements: [
      {
        about: 'Decode throughput',
        claims: claims.map(({ id }) => id),
        note: 'The abstract says one thing, the third version another.',
        ...changes,
      },
    ],
  });

  it('it names two of its claims, what they are about and what differs', () => {
    expect(problems(disagreement())).toEqual([]);
  });

  it('it names no claim that it does not have', () => {
    const named = ['fastkv/throughput', 'moa/throughput', 'fastkv/memory'];
    expect(problems(disagreement({ claims: named }))).toEqual([
      `${NAME} disagreements[0].claims[1]: "moa/throughput" is no claim of this paper; expected the id of one`,
      `${NAME} disagreements[0].claims[2]: "fastkv/memory" is no claim of this paper; expected the id of one`,
    ]);
  });

  it('it does so beside another problem of the file', () => {
    const lines = problems({ ...disagreement({ claims: ['fastkv/a', 'fastkv/b'] }), arxiv: '1' });
    expect(lines.map((line) => line.slice(NAME.length + 1).split(':')[0])).toEqual(
      expect.arrayContaining(['arxiv', 'disagreements[0].claims[0]', 'disagreements[0].claims[1]']),
    );
  });

  it.each([
    ['one claim alone', { claims: ['fastkv/throughput'] }, 'claims'],
    ['nothing that it is about', { about: '' }, 'about'],
    ['no word on what differs', { note: undefined }, 'note'],
    ['a field that there is not', { winner: 'fastkv/throughput' }, ''],
  ])('it is told where there is %s', (_, changes, path) => {
    const [line, ...others] = problems(disagreement(changes));
    expect(others).toEqual([]);
    expect(line).toContain(`${NAME} disagreements[0]${path && `.${path}`}: `);
  });
});
