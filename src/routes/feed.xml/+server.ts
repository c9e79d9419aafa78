import { newsEntries } from '#lib/corpus/news.ts';
import { atomFeed, tagOf } from '#lib/export/atom.ts';
import { site } from '../site';

export const prerender = true;

export function GET() {
  const news = newsEntries();
  const feed = atomFeed({
    title: 'As Reported: added and corrected claims',
    address: `${site}/feed.xml`,
    updated: news[0]?.updated ?? '',
    entries: news.map(({ key, path, ...entry }) => ({
      ...entry,
      id: tagOf(key),
      link: site + path,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
}
