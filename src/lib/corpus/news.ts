import { loadCorpus } from './files';

/** Something that happened to the data, for those who follow them. */
export interface NewsEntry {
  /** Stable, unlike the words. */
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  summary: string;
  /** Ids of the claims that it is about. */
  claims: string[];
}

/** What is new in the data, the newest first; never empty. */
export function newsEntries(): NewsEntry[] {
  const { version, rows, papers } = loadCorpus();
  return [
    {
      id: `release/${version}`,
      date: '2026-11-24',
      title: `Data of 2026-11-24: ${rows.length} claims`,
      summary: `${rows.length} claims of ${papers.length} papers. Version ${version}.`,
      claims: rows.map(({ claim }) => claim.id),
    },
  ];
}
