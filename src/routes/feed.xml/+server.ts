import { releaseNews } from '#lib/corpus/news.ts';
import { atomFeed, tagOf } from '#lib/export/site/atom.ts';
import { history } from '../corpus.server';
import { site } from '../site.server';

export const prerender = true;

export function GET() {
  const news = releaseNews(history);
  const feed = atomFeed({
    title: 'As Reported: added and corrected claims',
    address: `${site}/feed.xml`,
    updated: news[0]?.date ?? '',
    entries: news.map(({ id, title, date, summary, claims }) => ({
      id: tagOf(id),
      title,
      updated: date,
      summary,
      link: site + pathTo(claims),
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
}

/** One claim has its place on its paper's page; of many, the page on the data tells. */
function pathTo([claim, ...more]: readonly string[]): string {
  const [paper, place] = claim?.split('/') ?? [];
  return paper && place && !more.length ? `/papers/${paper}#${place}` : '/data';
}
