import { describe, expect, it } from 'vitest';
import { claimsTable } from '#lib/corpus/claims.ts';
import { loadCorpus } from '#lib/corpus/files.ts';
import { normalize } from '#lib/normalize/index.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { viewOf } from '#lib/views/views.ts';

const { papers, rows } = loadCorpus();
const table = claimsTable(rows);
const claims = papers.flatMap((paper) => paper.claims);
const measured = claims.filter(({ evidence }) => evidence.source !== 'abstract');
const { blocks } = (await viewOf('disagreement'))({
  matched: table,
  companions: table,
  ofLevel: table,
  corpus: table,
  query: DEFAULT_QUERY,
}).drawing;

function claimOf(id: string) {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

describe('measured claims', () => {
  it('name their place in the source; headlines have none', () => {
    expect(measured.length).toBeGreaterThan(500);
    for (const { id, evidence } of claims)
      expect([id, evidence.locator !== null]).toEqual([id, evidence.source !== 'abstract']);
  });

  it('of a rival are measured by the paper that holds them', () => {
    const rivals = claims.filter(({ measuredBy }) => measuredBy !== null);
    expect(rivals.length).toBeGreaterThan(50);
    for (const { id, measuredBy } of rivals)
      expect([id, measuredBy]).toEqual([id, id.split('/')[0]]);
  });

  it('of a paper’s own method are not said to be measured by another', () => {
    for (const { id, shortName, claims: own } of papers)
      expect([id, own.filter((c) => c.method === shortName && c.measuredBy !== null)]).toEqual([
        id,
        [],
      ]);
  });

  it('have the words of their source for the devices that they name', () => {
    for (const { id, conditions, asWritten } of measured)
      if (conditions.hardware.length) expect([id, asWritten.hardware]).not.toEqual([id, null]);
  });

  it('are on a device of so many GB only where the source says so', () => {
    const sized = measured.flatMap(({ id, conditions, asWritten }) =>
      conditions.hardware.flatMap((device) => {
        const [, gigabytes] = /-(\d+)gb$/.exec(device) ?? [];
        return gigabytes === undefined ? [] : [{ id, device, gigabytes, asWritten }];
      }),
    );
    expect(sized.map(({ device }) => device)).toContain('a100-80gb');
    for (const { id, device, gigabytes, asWritten } of sized)
      expect([id, device, asWritten.hardware]).toEqual([
        id,
        device,
        expect.stringContaining(gigabytes) as string,
      ]);
  });
});

describe('where a paper disagrees with itself', () => {
  const all = papers.flatMap((paper) => paper.disagreements.map((of) => ({ ...of, paper })));

  it.each(all.map((of) => [of.paper.id, of.about, of] as const))(
    '%s, on %s: one block shows all its claims, and what differs',
    (_, about, { claims: ids, note, paper }) => {
      const [block, ...others] = blocks.filter((each) => each.note === note);
      expect(others).toEqual([]);
      expect(block?.title).toContain(about);
      expect(block?.title).toContain(paper.shortName);
      const shown = block?.lines.flatMap(({ marks }) => marks.map(({ claim }) => claim));
      expect(shown?.toSorted()).toEqual([...ids].sort());
    },
  );

  it.each([
    ['moa', 'Decode throughput', { abstract: ['5.5–6.7×'], version: ['6.6–8.2×'] }],
    [
      'squeezellm',
      'Speed-up',
      { abstract: ['up to 2.3×'], tables: ['2.4×', '2.4 s (baseline 5.6 s)', 'up to 2.4×'] },
    ],
    [
      'mc-moe',
      'Model size',
      { abstract: ['76.6% less'], tables: ['16.24 GB (baseline 96.8 GB)', '84% less'] },
    ],
    ['lserve', 'dynamic sparsity', { tables: ['up to 4.5×', '7.7×'] }],
    ['ppd', 'Training time', { abstract: ['16 h'], tables: ['0.52 h', '8 h'] }],
  ])('%s, on %s: the figures as each source states them', (paper, about, figures) => {
    const [{ lines } = { lines: [] }] = blocks.filter(
      ({ title, note, lines: of }) =>
        note !== null &&
        title.includes(about) &&
        of.every(({ marks }) => marks.every(({ claim }) => claim.startsWith(`${paper}/`))),
    );
    const stated: Record<string, string[]> = {};
    for (const { kind, figure } of lines) (stated[kind] ??= []).push(figure);
    for (const of of Object.values(stated)) of.sort();
    expect(stated).toEqual(
      Object.fromEntries(Object.entries(figures).map(([kind, of]) => [kind, of.toSorted()])),
    );
  });

  it('the memory efficiency of SnapKV says that it is lengths of input: 131K against 16K', () => {
    const { note } = claimOf('snapkv/memory-efficiency');
    expect(note).toMatch(/131K\b.*\b16K\b/);
    expect(note).toContain('no memory is measured');
  });
});

describe('throughput of ShadowKV over full attention', () => {
  const throughput = (table: string) =>
    measured.filter(
      ({ id, method, metric, evidence, reported }) =>
        id.startsWith('shadowkv/') &&
        method === 'ShadowKV' &&
        metric === 'throughput' &&
        reported.baselineValue !== null &&
        evidence.locator?.startsWith(`${table},`),
    );

  it('of Table 3 is at a larger batch, and says so with both', () => {
    const table = throughput('Table 3');
    expect(table.length).toBeGreaterThan(5);
    for (const { id, conditions, evidence, note } of table) {
      const [, ours] = /\((\d+)\)$/.exec(evidence.quote) ?? [];
      const [, theirs] = /at batch (\d+)/.exec(conditions.text ?? '') ?? [];
      expect([id, conditions.batchSize]).toEqual([id, Number(ours)]);
      expect(Number(ours)).toBeGreaterThan(Number(theirs));
      expect([id, note]).toEqual([
        id,
        expect.stringMatching(new RegExp(`larger batch.*\\b${ours}\\b.*\\b${theirs}\\b`)),
      ]);
    }
  });

  it('has its headline say that the gain includes a larger batch', () => {
    expect(claimOf('shadowkv/throughput').note).toMatch(/larger batch.*24 against 4/);
  });

  it.each([
    ['60K', 8, 244.2, 160.62],
    ['122K', 4, 115.01, 80.77],
    ['244K', 2, 48.39, 40.37],
  ])('of Table 4 at %s is at the equal batch of %d: %d against %d tokens/s', (length, ...row) => {
    const table = throughput('Table 4').filter(({ evidence }) =>
      evidence.locator?.includes(`row ShadowKV ${length},`),
    );
    expect(
      table.map(({ conditions, reported }) => [
        conditions.batchSize,
        reported.value,
        reported.baselineValue,
      ]),
    ).toEqual([row]);
    for (const { note, conditions } of table)
      expect([note, conditions.text].join()).toMatch(/equal batch/i);
  });
});

it('12.7 GB become 3.1 GB with SqueezeLLM: 4.1× smaller, and it says how', () => {
  const levels = measured.filter(
    ({ id, method, reported: { value, baselineValue, unit } }) =>
      id.startsWith('squeezellm/') &&
      method.startsWith('SqueezeLLM') &&
      [value, baselineValue, unit].join() === '3.1,12.7,GB',
  );
  expect(levels).toHaveLength(1);
  for (const level of levels)
    expect(normalize(level)).toEqual({
      quantity: {
        value: expect.closeTo(4.0968, 4) as number,
        unit: '×',
        derivation: '12.7 → 3.1: 12.7 / 3.1 = 4.1×',
      },
      refused: null,
    });
});
