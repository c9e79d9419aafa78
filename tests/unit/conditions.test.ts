import { describe, expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import type { ClaimRow } from '#lib/corpus/rows.ts';
import { corpusCsv, toJson, toLatex, toMarkdown } from '#lib/export/index.ts';
import { conditionList } from '#lib/format/index.ts';
import {
  CONDITIONS,
  CONDITION_IDS,
  CONDITION_MEASURE_IDS,
  hardware,
  models,
  type Condition,
  type ConditionId,
  type Kind,
} from '#lib/schema/index.ts';
import { MEASURES } from '#lib/compare/measures.ts';
import guide from '../../data/README.md?raw';
import { readCsv } from './export/tables/csv-reader.ts';
import { claim, paper } from './schema/example.ts';

/** A condition as a claim may state it: in words, in its columns, and as an axis has it, null where it is no number. */
interface Example {
  value: unknown;
  words: string;
  /** By what their names add to the condition's. */
  cells: Record<string, string>;
  measured: unknown;
}

const EXAMPLES: { [K in Kind]: (row: Condition<K>) => Example[] } = {
  ids: ({ vocabulary }) => {
    const { id = '', label = '' } = { models, hardware }[vocabulary].all[0] ?? {};
    return [{ value: [id], words: label, cells: { '': id }, measured: null }];
  },
  texts: () => [{ value: ['A', 'B'], words: 'A, B', cells: { '': 'A; B' }, measured: null }],
  extent: () => [
    { value: 1234, words: '1,234', cells: { _low: '1234', _high: '1234' }, measured: 1234 },
    { value: [5, 7], words: '5–7', cells: { _low: '5', _high: '7' }, measured: [5, 7] },
  ],
  bits: () => [{ value: 2.5, words: '2.5 bit', cells: { '': '2.5' }, measured: 2.5 }],
  share: () => [{ value: 0.07, words: '7%', cells: { '': '0.07' }, measured: 7 }],
  pattern: () => [{ value: '2:8', words: '2:8', cells: { '': '2:8' }, measured: 75 }],
  budget: () => [
    { value: { tokens: 256 }, words: '256 tokens', cells: { _tokens: '256' }, measured: 256 },
    { value: { fraction: 0.02 }, words: '2%', cells: { _fraction: '0.02' }, measured: 2 },
  ],
  text: () => [{ value: 'one core', words: 'one core', cells: { '': 'one core' }, measured: null }],
};

const cases = CONDITION_IDS.flatMap((id) => {
  const row: Condition = CONDITIONS[id];
  const examples = EXAMPLES[row.kind] as (row: Condition) => Example[];
  return examples(row).map((example) => ({ id, ...example }));
});

/** Of the rest, the table has the plain name. */
const columnOf = (id: ConditionId) =>
  id === 'text' ? 'conditions' : id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function rowOf(conditions: object): ClaimRow {
  const [row] = claimRows([paper({ claims: [claim({ conditions })] })]);
  if (!row) throw new Error('a paper with a claim has a row');
  return row;
}
const bare = rowOf({});

function cellsOf(row: ClaimRow): [name: string, text: string][] {
  const [header = [], line = []] = readCsv(corpusCsv([row], 'v1'));
  return header.map((name, i) => [name, line[i] ?? '']);
}

const context = { version: 'v1', address: 'https://example.org/', query: '', date: '2026-11-23' };

describe.each(cases)('$id, stated as $value,', ({ id, value, words, cells, measured }) => {
  const row = rowOf({ [id]: value });
  const { label } = CONDITIONS[id];

  it('is named in words, with its unit', () => {
    const [only, ...others] = conditionList(row.claim);
    expect(others).toEqual([]);
    expect(only?.name).toBe(label);
    expect(only?.text).toMatch(new RegExp(`^${words}( \\w+)?$`));
  });

  it('is in the table of Markdown and of LaTeX', () => {
    for (const table of [toMarkdown([row], context), toLatex([row], context)])
      expect(table).toContain(`${label}: `);
  });

  it('has its columns in the CSV', () => {
    const without = new Map(cellsOf(bare));
    const own = cellsOf(row).filter(([name, text]) => without.get(name) !== text);
    expect(Object.fromEntries(own)).toEqual(
      Object.fromEntries(Object.entries(cells).map(([end, text]) => [columnOf(id) + end, text])),
    );
  });

  it('is in the JSON as it is in the file', () => {
    const { claims } = JSON.parse(toJson([row], context)) as {
      claims: { conditions: Record<string, unknown> }[];
    };
    expect(claims[0]?.conditions[id]).toEqual(value);
  });

  it('is a measure where it is a number', () => {
    const values = CONDITION_MEASURE_IDS.map((axis) => MEASURES[axis].of(row));
    expect(values.filter((one) => one !== null)).toEqual(measured === null ? [] : [measured]);
  });
});

it.each(CONDITION_IDS)('the curator’s guide says how %s is recorded', (id) => {
  expect(guide).toMatch(new RegExp(`\`(conditions)?\\.${id}(\\[\\])?\``));
});
