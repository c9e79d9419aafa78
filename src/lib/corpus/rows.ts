import type { Finding } from '../checks';
import type { Normalized } from '../normalize';
import {
  metrics,
  type BaselineClass,
  type Claim,
  type Correction,
  type Family,
  type HardwareClass,
  type Level,
  type Paper,
} from '../schema';

/** A claim with what its paper and the vocabularies say of it, ready to be filtered, drawn and listed. */
export interface ClaimRow {
  claim: Claim;
  /** Its place among its paper's claims, from 0. */
  place: number;
  normalized: Normalized;
  /** What the claim was held against by arithmetic; empty where nothing bounds it. */
  findings: readonly Finding[];
  family: Family;
  paper: string;
  shortName: string;
  title: string;
  arxiv: string;
  /** `YYYY-MM` of the first version. */
  date: string;
  year: number;
  techniques: readonly string[];
  hardwareClasses: readonly HardwareClass[];
  modelFamilies: readonly string[];
  /** Null where the source does not say what a figure is held against. */
  baselineClass: BaselineClass | null;
  /** Whether it is a quality figure, or its paper states one of the same run or the same method. */
  qualityBeside: boolean;
  /** Whether an abstract states it, or a table, a section, a readme. */
  level: Level;
  /** Where the paper states other figures for the same thing: its own words for what, and what differs. */
  disagreements: readonly Paper['disagreements'][number][];
  /** What was wrong with it once. */
  corrections: readonly Correction[];
}

/** Those of a paper's disagreements that a claim is in. */
export const disagreementsOf = ({ disagreements }: Paper, claim: string): Paper['disagreements'] =>
  disagreements.length
    ? disagreements.filter(({ claims }) => claims.includes(claim))
    : disagreements;

/** The corrections of each claim, by its id. */
export function correctionsBy(
  corrections: readonly Correction[],
): (claim: string) => readonly Correction[] {
  const found = new Map<string, Correction[]>();
  for (const correction of corrections)
    found.set(correction.claim, [...(found.get(correction.claim) ?? []), correction]);
  return (claim) => found.get(claim) ?? NONE;
}
const NONE: readonly Correction[] = [];

/** A figure of what a method adds, memory or time: never a gain. */
export const isOverhead = ({ claim }: Pick<ClaimRow, 'claim'>) =>
  metrics.get(claim.metric).reads === 'overhead';

/** Figures of one configuration share it, within their paper; null where the source ties it to none. */
export const runOf = ({ claim, paper }: Pick<ClaimRow, 'claim' | 'paper'>) =>
  claim.run === null ? null : `${paper}/${claim.run}`;
