import { checksOf } from '../checks';
import { normalize } from '../normalize';
import type { Claim, Correction, Paper } from '../schema';
import { correctionsBy, disagreementsOf, type ClaimRow } from './rows';
import {
  baselineClassOf,
  familyOf,
  hardwareClassesOf,
  levelOf,
  modelFamiliesOf,
  yearOf,
} from './vocabulary-of';

/** Every claim of every paper, in the order of the papers. */
export function claimRows(
  papers: readonly Paper[],
  corrections: readonly Correction[] = [],
): ClaimRow[] {
  const correctionsOf = correctionsBy(corrections);
  return papers.flatMap((paper) => {
    const qualities = paper.claims.filter(({ metric }) => familyOf(metric) === 'quality');
    const runs = new Set(qualities.map(({ run }) => run));
    const methods = new Set(qualities.map(({ method }) => method));
    return paper.claims.map((claim, place) => ({
      claim,
      place,
      ...figures(claim),
      family: familyOf(claim.metric),
      paper: paper.id,
      shortName: paper.shortName,
      title: paper.title,
      arxiv: paper.arxiv,
      date: paper.date,
      year: yearOf(paper.date),
      techniques: paper.techniques,
      hardwareClasses: hardwareClassesOf(claim.conditions.hardware),
      modelFamilies: modelFamiliesOf(claim.conditions.model),
      baselineClass: baselineClassOf(claim.baseline),
      qualityBeside: (claim.run !== null && runs.has(claim.run)) || methods.has(claim.method),
      level: levelOf(claim.evidence.source),
      disagreements: disagreementsOf(paper, claim.id),
      corrections: correctionsOf(claim.id),
    }));
  });
}

function figures(claim: Claim): Pick<ClaimRow, 'normalized' | 'findings'> {
  const normalized = normalize(claim);
  return { normalized, findings: checksOf(claim, normalized) };
}
