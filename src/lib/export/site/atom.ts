import { xmlText } from '../xml';

export interface AtomEntry {
  /** An IRI that is this entry's for ever. */
  id: string;
  title: string;
  /** `YYYY-MM-DD`. */
  updated: string;
  summary: string;
  /** Full address. */
  link: string;
}

export interface AtomFeed {
  title: string;
  /** Full address of the feed itself. */
  address: string;
  /** Day of the newest entry, `YYYY-MM-DD`. */
  updated: string;
  entries: readonly AtomEntry[];
}

/**
 * The `tag:` IRI of a key, RFC 4151. It names no host that the site may leave: a reader that has
 * seen an entry does not see it again when the site moves.
 */
export const tagOf = (key: string) =>
  `tag:as-reported.example,2026:${encodeURI(key).replaceAll('#', '%23')}`;

/** RFC 4287, in the order of the entries. */
export function atomFeed({ title, address, updated, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${tagOf('feed')}</id>`,
    `  <title>${xmlText(title)}</title>`,
    `  <updated>${instant(updated)}</updated>`,
    '  <author><name>As Reported</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

const entryXml = ({ id, title, updated, summary, link }: AtomEntry) =>
  [
    '  <entry>',
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(link)}"/>`,
    `    <summary>${xmlText(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

const instant = (day: string) => `${day}T00:00:00Z`;
