import { expect, it } from 'vitest';
import { loadCorpus } from '#lib/corpus/files.ts';
import { newsEntries } from '#lib/corpus/news.ts';

const news = newsEntries();

it('is never empty, the newest first, each under its own id', () => {
  expect(news.length).toBeGreaterThan(0);
  const days = news.map(({ date }) => date);
  for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
});

it('names the version that the data are', () => {
  expect(news.map(({ id }) => id)).toContain(`release/${loadCorpus().version}`);
});
