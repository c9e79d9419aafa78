import { expect, it } from 'vitest';
import { verify } from '#lib/verify/verify.ts';
import { claim, paper } from '../schema/example.ts';

const good = paper();
const PLACE = 'data/papers/fastkv.json claims[0] (fastkv/throughput)';

it('passes a quotation that stands in its source and states its figure', () => {
  expect(verify([good], () => 'We reach up to 2.49times throughput over vLLM.')).toEqual({
    verified: 1,
    failures: [],
    unchecked: [],
  });
});

it('fails a quotation that is not in its source', () => {
  expect(verify([good], () => 'We reach up to 2.5times throughput over vLLM.')).toEqual({
    verified: 0,
    failures: [
      `${PLACE}: the abstract of arXiv:2401.01234 does not hold "up to 2.49× throughput over vLLM"; quote it word for word`,
    ],
    unchecked: [],
  });
});

it('fails figures that are not in their quotation, the comparator’s too', () => {
  const quote = 'less memory';
  const reported = { value: [2, 3] as [number, number], baselineValue: 7 };
  const papers = [paper({ claims: [claim({ reported, evidence: { quote } })] })];
  expect(verify(papers, () => quote).failures).toEqual(
    [2, 3, 7].map((figure) => `${PLACE}: the figure ${figure} is not in "less memory"`),
  );
});

it('names a claim whose source was not given as not checked, and does not pass it', () => {
  expect(verify([good], () => null)).toEqual({
    verified: 0,
    failures: [],
    unchecked: [`${PLACE}: no abstract text of arXiv:2401.01234 was given`],
  });
});

it('fails a figure that is not in its quotation even where the source was not given', () => {
  const papers = [paper({ claims: [claim({ reported: { value: 2.94 } })] })];
  expect(verify(papers, () => null)).toMatchObject({
    verified: 0,
    failures: [`${PLACE}: the figure 2.94 is not in "up to 2.49× throughput over vLLM"`],
    unchecked: [],
  });
});

it('asks for the text that the claim’s evidence is from', () => {
  const readme = claim({ evidence: { source: 'readme' } });
  const asked: string[] = [];
  verify([paper({ claims: [claim(), readme] })], ({ arxiv }, source) => {
    asked.push(`${arxiv} ${source}`);
    return null;
  });
  expect(asked).toEqual(['2401.01234 abstract', '2401.01234 readme']);
});

it('counts each claim once: passed, failed or not checked', () => {
  const claims = [
    claim(),
    claim({ reported: { value: 7 } }),
    claim({ evidence: { source: 'paper' } }),
  ];
  const text = 'up to 2.49x throughput over vLLM';
  const { verified, failures, unchecked } = verify([paper({ claims })], (_, source) =>
    source === 'abstract' ? text : null,
  );
  expect([verified, failures.length, unchecked.length]).toEqual([1, 1, 1]);
});
