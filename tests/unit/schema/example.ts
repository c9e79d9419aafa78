import {
  CONDITIONS,
  CONDITION_IDS,
  type Claim,
  type Conditions,
  type Paper,
} from '#lib/schema/index.ts';

/** A paper's file as a curator writes it: nothing wrong with it. */
export const paperFile = () => ({
  id: 'fastkv',
  shortName: 'FastKV',
  title: 'FastKV: a cache that is fast',
  publishedTitle: null,
  arxiv: '2401.01234',
  date: '2024-01',
  authors: ['Ada Lovelace', 'Charles Babbage'],
  authorsNote: null,
  venue: null,
  code: 'https://example.org/fastkv',
  techniques: ['kv-cache'],
  claims: [claimFile()],
  noFigures: null,
});

export const claimFile = () => ({
  id: 'fastkv/throughput',
  method: 'FastKV',
  metric: 'throughput',
  scope: 'decode',
  subject: null,
  reported: { value: 2.49, unit: '×', form: 'times', qualifier: 'up-to', baselineValue: null },
  baseline: 'vllm',
  conditions: {},
  run: null,
  evidence: { source: 'abstract', quote: 'up to 2.49× throughput over vLLM', locator: null },
  note: null,
});

/** What a claim holds for that states no condition. */
export const NO_CONDITIONS = Object.fromEntries<unknown>(
  CONDITION_IDS.map((id) => [id, ['ids', 'texts'].includes(CONDITIONS[id].kind) ? [] : null]),
) as Conditions;

type Changes = Partial<Omit<Claim, 'reported' | 'conditions' | 'evidence'>> & {
  reported?: Partial<Claim['reported']>;
  conditions?: Partial<Conditions>;
  evidence?: Partial<Claim['evidence']>;
};

/** A claim as it is after parsing; the example above with changes. */
export function claim({ reported, conditions, evidence, ...rest }: Changes = {}): Claim {
  return {
    id: 'fastkv/throughput',
    method: 'FastKV',
    metric: 'throughput',
    scope: 'decode',
    subject: null,
    baseline: 'vllm',
    measuredBy: null,
    asWritten: { hardware: null, model: null, baseline: null },
    run: null,
    note: null,
    ...rest,
    reported: {
      value: 2.49,
      unit: '×',
      form: 'times',
      qualifier: 'up-to',
      baselineValue: null,
      ...reported,
    },
    conditions: { ...NO_CONDITIONS, ...conditions },
    evidence: {
      source: 'abstract',
      quote: 'up to 2.49× throughput over vLLM',
      locator: null,
      version: null,
      ...evidence,
    },
  };
}

/** A paper as it is after parsing. */
export function paper(changes: Partial<Paper> = {}): Paper {
  return { disagreements: [], ...paperFile(), claims: [claim()], ...changes };
}
