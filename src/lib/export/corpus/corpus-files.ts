import { createHash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus';
import { paperJsonSchema } from '../../schema/json-schema';
import { corpusArrow } from './arrow';
import { corpusCsv } from '../tables/csv';
import { claimRecord } from '../tables/record';

/** A file of `/api/` that holds the corpus. Made by the build: it needs Node. */
interface CorpusFile {
  mediaType: string;
  /** What it holds, in a sentence. */
  about: string;
  content: (corpus: Corpus) => string | Uint8Array;
}

export const CORPUS_FILES = {
  'claims.csv': {
    mediaType: 'text/csv',
    about:
      'One row a claim. A text that a spreadsheet would run as a formula begins with an apostrophe.',
    content: ({ rows, version }) => corpusCsv(rows, version),
  },
  'claims.arrow': {
    mediaType: 'application/vnd.apache.arrow.file',
    about: 'The same columns with their types, as an Arrow IPC (Feather) file.',
    content: ({ rows, version }) => corpusArrow(rows, version),
  },
  'claims.json': {
    mediaType: 'application/json',
    about: 'The claims as nested objects under “claims”, with their arithmetic checks.',
    content: ({ rows, version }) =>
      JSON.stringify({ version, claims: rows.map((row) => claimRecord(row)) }),
  },
  'papers.json': {
    mediaType: 'application/json',
    about:
      'The papers with their claims under “papers”, as their files have them, nothing derived.',
    content: ({ papers, version, history }) => JSON.stringify({ version, papers, ...history }),
  },
  'schema.json': {
    mediaType: 'application/json',
    about: 'The JSON Schema of a paper’s file, with every id of the vocabularies.',
    content: ({ version }) => JSON.stringify({ version, ...paperJsonSchema() }),
  },
} satisfies Record<string, CorpusFile>;
export type CorpusFileName = keyof typeof CORPUS_FILES;

/** A file as it is published: its weight, and the sum to check it by. */
export interface PublishedFile {
  name: CorpusFileName;
  mediaType: string;
  about: string;
  bytes: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

export const publishedFiles = (corpus: Corpus): PublishedFile[] =>
  (Object.keys(CORPUS_FILES) as CorpusFileName[]).map((name) => {
    const { mediaType, about, content } = CORPUS_FILES[name];
    const body = content(corpus);
    return {
      name,
      mediaType,
      about,
      bytes: Buffer.byteLength(body),
      sha256: createHash('sha256').update(body).digest('hex'),
    };
  });
