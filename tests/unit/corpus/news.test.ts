import { expect, it } from 'vitest';
import { newsEntries } from '#lib/corpus/news.ts';

const news = newsEntries();

it('is never empty, the newest first, each under its own key', () => {
  expect(news.length).toBeGreaterThan(0);
  const days = news.map(({ updated }) => updated);
  for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(news.map(({ key }) => key)).size).toBe(news.length);
});

it('says what happened and where to read on', () => {
  for (const { title, summary, path } of news) {
    expect(title).not.toBe('');
    expect(summary).not.toBe('');
    expect(path).toMatch(/^\//);
  }
});
