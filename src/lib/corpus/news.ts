import { loadCorpus } from './files';

/** Something that happened to the data: claims were added, or corrected. */
export interface NewsEntry {
  /** Its own for ever: `release/0.3.0`. */
  key: string;
  title: string;
  /** `YYYY-MM-DD`. */
  updated: string;
  summary: string;
  /** Where to read on, from the top of the site. */
  path: string;
}

/** A release of the data, a file each. */
interface Release {
  version: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** What was added, in a sentence. */
  summary: string;
}

const releases = import.meta.glob<Release>('/data/releases/*.json', {
  import: 'default',
  eager: true,
});

/** What is new in the data, the newest first; never empty. */
export function newsEntries(): NewsEntry[] {
  const all = Object.values(releases);
  return (all.length ? all : [current()])
    .map(({ version, date, summary }) => ({
      key: `release/${version}`,
      title: `Data of version ${version}`,
      updated: date,
      summary,
      path: '/data',
    }))
    .sort((a, b) => (a.updated < b.updated ? 1 : -1));
}

function current(): Release {
  const { rows, papers } = loadCorpus();
  return {
    version: '0.3.0',
    date: '2026-11-25',
    summary: `${rows.length} claims of ${papers.length} papers.`,
  };
}
