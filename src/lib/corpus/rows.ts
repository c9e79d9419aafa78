import { normalize, type Normalized } from '../normalize';
import {
  hardware,
  metrics,
  type Claim,
  type Family,
  type HardwareClass,
  type Paper,
} from '../schema';

/** A claim with what its paper and the vocabularies say of it, ready to be filtered, drawn and listed. */
export interface ClaimRow {
  claim: Claim;
  normalized: Normalized;
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
  /** Title, method and quotation in lower case: what a text search looks into. */
  text: string;
}

/** Every claim of every paper, in the order of the papers. */
export function claimRows(papers: readonly Paper[]): ClaimRow[] {
  return papers.flatMap((paper) =>
    paper.claims.map((claim) => ({
      claim,
      normalized: normalize(claim),
      family: metrics.get(claim.metric).family,
      paper: paper.id,
      shortName: paper.shortName,
      title: paper.title,
      arxiv: paper.arxiv,
      date: paper.date,
      year: Number(paper.date.slice(0, 4)),
      techniques: paper.techniques,
      hardwareClasses: [...new Set(claim.conditions.hardware.map((id) => hardware.get(id).class))],
      text: [paper.shortName, paper.title, claim.method, claim.evidence.quote]
        .join('\n')
        .toLowerCase(),
    })),
  );
}
