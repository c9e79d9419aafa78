import type { Source } from './terms';

/** What a source is to a reader: an abstract states headlines; tables, sections and readmes hold measurements. */
export const LEVELS = {
  headlines: { label: 'Headlines of abstracts', sources: ['abstract'] },
  measurements: { label: 'Measurements in tables and sections', sources: ['paper', 'readme'] },
} as const satisfies Record<string, { label: string; sources: readonly Source[] }>;
export type Level = keyof typeof LEVELS;
