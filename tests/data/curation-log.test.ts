import { describe, expect, it } from 'vitest';
import log from '#data/curation-log.json' with { type: 'json' };
import { loadCorpus } from '#lib/corpus/files.ts';

const { papers, row } = loadCorpus();
const ids = papers.map(({ id }) => id);

/** The claims that a reason names. */
const named = (reason: string) =>
  (reason.match(/[a-z0-9-]+\/[a-z0-9-]+/g) ?? []).filter((id) =>
    ids.includes(id.split('/')[0] ?? ''),
  );

describe('the curation log', () => {
  it('has each figure once', () => {
    const entries = log.map(({ entry }) => entry);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  it('has of each figure its number, its place and its words', () => {
    for (const { entry, locator, quote } of log) {
      expect(entry).toMatch(/^\d\d-\d{3}$/);
      expect([entry, locator.trim(), quote.trim()]).toEqual([entry, locator, quote]);
      expect([entry, locator !== '' && quote !== '']).toEqual([entry, true]);
    }
  });

  it('has figures of papers that there are, those of a paper with its number', () => {
    expect(log.filter(({ paper }) => !ids.includes(paper))).toEqual([]);
    const numbers = new Set(log.map(({ entry, paper }) => `${entry.slice(0, 2)} ${paper}`));
    expect(numbers.size).toBe(new Set(log.map(({ paper }) => paper)).size);
  });

  it.each(log)('says why $entry is no claim, in a sentence', ({ reason }) => {
    expect(reason).toMatch(/^[A-Z]\S* \S+ .*[^.]\.$/s);
    expect(reason).not.toMatch(/\s\s|\n|^Restates [^/]*$/);
  });

  it('names claims that there are, of the same paper', () => {
    for (const { entry, paper, reason } of log)
      for (const id of named(reason))
        expect([entry, id, row(id) !== undefined, id.startsWith(`${paper}/`)]).toEqual([
          entry,
          id,
          true,
          true,
        ]);
  });

  it('names the claim that a figure restates, first of all', () => {
    const restating = log.filter(({ reason }) => reason.startsWith('Restates'));
    expect(restating.length).toBeGreaterThan(0);
    for (const { entry, reason } of restating) {
      const [, first = ''] = /^Restates ([a-z0-9-]+\/[a-z0-9-]+)\b/.exec(reason) ?? [];
      expect([entry, row(first) !== undefined]).toEqual([entry, true]);
    }
  });
});
