import { describe, expect, it } from 'vitest';
import type { SourceFigure } from '#lib/verify/figures.ts';
import { verify, type Sources } from '#lib/verify/verify.ts';
import { claim, paper } from '../schema/example.ts';

const good = paper();
const PLACE = 'data/papers/fastkv.json claims[0] (fastkv/throughput)';
const SILENT: Sources = { abstract: () => null, figures: () => null };
const abstract = (text: string): Sources => ({ ...SILENT, abstract: () => text });
const figures = (...listed: SourceFigure[]): Sources => ({ ...SILENT, figures: () => listed });

describe('a claim from an abstract', () => {
  it('passes where its quotation stands in its source and states its figure', () => {
    const text = 'We reach up to 2.49times throughput over vLLM.';
    expect(verify([good], abstract(text))).toEqual({ verified: 1, failures: [], unchecked: [] });
  });

  it('fails where its quotation is not in its source', () => {
    expect(verify([good], abstract('We reach up to 2.5times throughput over vLLM.'))).toEqual({
      verified: 0,
      failures: [
        `${PLACE}: the abstract of arXiv:2401.01234 does not hold "up to 2.49× throughput over vLLM"; quote it word for word`,
      ],
      unchecked: [],
    });
  });

  it('is named as not checked where no abstract was given, and does not pass', () => {
    expect(verify([good], figures())).toEqual({
      verified: 0,
      failures: [],
      unchecked: [`${PLACE}: no abstract of arXiv:2401.01234 was given`],
    });
  });
});

describe('a claim from a table or a readme', () => {
  const measured = claim({
    reported: { value: 455.14, unit: 'tokens/s', form: 'level', baselineValue: 160.62 },
    evidence: { source: 'paper', quote: '455.14 (48)', locator: 'Table 3, row 60K' },
  });
  const listed: SourceFigure = {
    id: '74-001',
    arxiv: '2401.01234',
    locator: 'Table 3, row 60K',
    quote: '455.14 (48)',
    value: 455.14,
    unit: 'tokens/s',
    baseline_value: 160.62,
  };
  const papers = [paper({ claims: [measured] })];

  it('passes where its figure is listed, its comparator’s in a cell of its own', () => {
    expect(verify(papers, figures({ ...listed, id: '74-000', value: 1 }, listed))).toEqual({
      verified: 1,
      failures: [],
      unchecked: [],
    });
  });

  it('fails where no listed figure is the one that it states', () => {
    const { verified, failures } = verify(papers, figures({ ...listed, value: 455.41 }));
    expect(verified).toBe(0);
    expect(failures).toEqual([
      `${PLACE}: no figure of the paper of arXiv:2401.01234 is "455.14 (48)" at Table 3, row 60K with the value 455.14 and the comparator's 160.62; correct the claim`,
    ]);
  });

  it('fails where the reading was in doubt and no note says so', () => {
    const doubted = figures({ ...listed, confidence: 'medium' });
    expect(verify(papers, doubted).failures).toEqual([
      `${PLACE}: the reading of its figure is in doubt, and no note says so; add a note`,
    ]);
    const noted = claim({ ...measured, note: 'Read from a scan.' });
    expect(verify([paper({ claims: [noted] })], doubted).verified).toBe(1);
    expect(verify(papers, figures({ ...listed, confidence: 'high' })).verified).toBe(1);
  });

  it('fails where nothing is listed of its paper, which was given', () => {
    expect(verify(papers, figures()).failures).toHaveLength(1);
  });

  it('is named as not checked where no figures were given, whatever the abstract says', () => {
    const readme = claim({ ...measured, evidence: { ...measured.evidence, source: 'readme' } });
    expect(verify([paper({ claims: [readme] })], abstract('455.14 (48)'))).toEqual({
      verified: 0,
      failures: [],
      unchecked: [`${PLACE}: no readme of arXiv:2401.01234 was given`],
    });
  });
});

it('asks for the source that the claim’s evidence is from, by its arXiv id', () => {
  const from = (source: 'abstract' | 'paper') =>
    paper({ arxiv: source, claims: [claim({ evidence: { source, locator: 'Table 1' } })] });
  const asked = new Set<string>();
  const asking = (of: string) => (arxiv: string) => {
    asked.add(`${of} of ${arxiv}`);
    return null;
  };
  verify([from('abstract'), from('paper')], {
    abstract: asking('abstract'),
    figures: asking('figures'),
  });
  expect([...asked]).toEqual(['abstract of abstract', 'figures of paper']);
});

it('counts each claim once: passed, failed or not checked', () => {
  const claims = [
    claim(),
    claim({ evidence: { quote: 'up to 2.49× latency' } }),
    claim({ evidence: { source: 'paper', locator: 'Section 5' } }),
  ];
  const sources = abstract('up to 2.49x throughput over vLLM');
  const { verified, failures, unchecked } = verify([paper({ claims })], sources);
  expect([verified, failures.length, unchecked.length]).toEqual([1, 1, 1]);
  expect(failures[0]).toContain('claims[1]');
});
