import { describe, expect, it } from 'vitest';
import { normalize, REFUSALS } from '#lib/normalize/index.ts';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import {
  CONDITIONS,
  CONDITION_IDS,
  techniques,
  type Claim,
  type Paper,
} from '#lib/schema/index.ts';

const files = Object.entries(
  import.meta.glob<string>('/data/papers/*', { query: '?raw', import: 'default', eager: true }),
);
const papers = parsePapers(Object.fromEntries(files)).papers;

/** Marks of a text that was scraped and not typeset. */
const SCRAPED = /\\|[{}]|\d ?[xX]\b|\dtimes\b|\bsim ?\d|\b[gl]eq\b|\d~\d|\s\s|[\n\t]|^\s|\s$/;

describe.each(files)('%s', (path, text) => {
  const { papers: parsed, issues } = parsePapers({ [path]: text });

  it('parses, and its name is its paper’s id', () => {
    expect(issues.map(issueLine)).toEqual([]);
    expect(parsed.map(({ id }) => `/data/papers/${id}.json`)).toEqual([path]);
    expect((JSON.parse(text) as { $schema: string }).$schema).toBe('../paper.schema.json');
  });

  it('has one to three techniques, each known and named once', () => {
    for (const paper of parsed) {
      expect(paper.techniques.length).toBeGreaterThanOrEqual(1);
      expect(paper.techniques.length).toBeLessThanOrEqual(3);
      expect(new Set(paper.techniques).size).toBe(paper.techniques.length);
      expect(paper.techniques.every((id) => techniques.has(id))).toBe(true);
    }
  });

  it('quotes in few words, typeset', () => {
    for (const { id, evidence } of claimsOf(parsed)) {
      expect([id, evidence.quote.length <= 160]).toEqual([id, true]);
      expect([id, evidence.quote]).toEqual([id, expect.not.stringMatching(SCRAPED) as string]);
    }
  });

  it('lists each model, device and task of a claim once', () => {
    for (const { id, conditions } of claimsOf(parsed))
      for (const list of [conditions.model, conditions.hardware, conditions.task])
        expect([id, list]).toEqual([id, [...new Set(list)]]);
  });

  it('has claims of one run that do not contradict each other', () => {
    for (const [run, claims] of runsOf(parsed)) {
      for (const { key, values } of stated(claims))
        expect([run, key, values]).toEqual([run, key, values.slice(0, 1)]);
    }
  });

  it('has a run for more claims than one', () => {
    for (const [run, claims] of runsOf(parsed)) {
      expect([run, claims.length > 1]).toEqual([run, true]);
    }
  });

  it('has a finite quantity for each claim, or a reason', () => {
    for (const claim of claimsOf(parsed)) {
      const { quantity, refused } = normalize(claim);
      if (quantity) expect([quantity.value].flat().every(Number.isFinite)).toBe(true);
      else expect(Object.keys(REFUSALS)).toContain(refused);
      if (quantity?.unit === '×')
        expect([quantity.value].flat().every((factor) => factor > 0)).toBe(true);
    }
  });
});

describe('the corpus', () => {
  it('has a paper in each of its files', () => {
    expect(files).not.toEqual([]);
    expect(papers).toHaveLength(files.length);
  });

  it('has each claim, arXiv id, title and short name once', () => {
    for (const all of [
      claimsOf(papers).map(({ id }) => id),
      papers.map(({ arxiv }) => arxiv),
      papers.map(({ title }) => title),
      papers.map(({ shortName }) => shortName),
    ])
      expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });

  it('has dates that the arXiv ids bear out', () => {
    for (const { id, arxiv, date } of papers)
      expect([id, date]).toEqual([id, `20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`]);
  });
});

function claimsOf(list: readonly Paper[]): Claim[] {
  return list.flatMap(({ claims }) => claims);
}

function runsOf(list: readonly Paper[]): Map<string, Claim[]> {
  const runs = new Map<string, Claim[]>();
  for (const claim of claimsOf(list))
    if (claim.run !== null) runs.set(claim.run, [...(runs.get(claim.run) ?? []), claim]);
  return runs;
}

/** What makes a configuration; tasks and the rest in words may differ within one. */
const CONFIGURATION = CONDITION_IDS.filter((id) => !/^texts?$/.test(CONDITIONS[id].kind));

/** What the claims of a run state of its configuration. */
function stated(claims: readonly Claim[]): { key: string; values: string[] }[] {
  return CONFIGURATION.map((key) => {
    const values = claims
      .map(({ conditions }) => JSON.stringify(conditions[key]))
      .filter((value) => value !== 'null' && value !== '[]');
    return { key, values: [...new Set(values)] };
  });
}
