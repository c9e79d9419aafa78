import type { ClaimRow } from '../corpus/rows';

/** Who states a figure of a method, in the order of the lines. */
export const KINDS = {
  abstract: 'Its abstract',
  tables: 'Its tables and sections',
  version: 'A later version',
  rivals: 'Other papers',
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_IDS = Object.keys(KINDS) as Kind[];

export function kindOf({ claim, level }: ClaimRow): Kind {
  if (claim.measuredBy !== null) return 'rivals';
  if (claim.evidence.version !== null) return 'version';
  return level === 'headlines' ? 'abstract' : 'tables';
}

/** A method's name without its variant in brackets: what its own paper and others have in common. */
export const baseName = (method: string) => method.replace(/\s*[(+].*$/, '').toLowerCase();
