import { createHash } from 'node:crypto';

/** A data version: the first 12 hex digits of the SHA-256 of the papers as JSON. */
export const versionOf = (papers: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(papers)).digest('hex').slice(0, 12);
