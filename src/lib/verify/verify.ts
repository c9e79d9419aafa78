import { states } from '../schema/figures';
import type { Paper } from '../schema';
import { quotationIsIn } from './typography';

/** What checking the corpus against its sources found; each list holds one line a claim. */
export interface Verification {
  verified: number;
  /** A quotation that is not in its source, or a figure that is not in its quotation. */
  failures: string[];
  /** Claims for which no source text was given. */
  unchecked: string[];
}

/**
 * Proves each quotation against its source and each figure against its quotation.
 * @param sourceOf the text a claim's evidence is from, or null where none was given
 */
export function verify(
  papers: readonly Paper[],
  sourceOf: (paper: Paper, source: string) => string | null,
): Verification {
  const result: Verification = { verified: 0, failures: [], unchecked: [] };
  for (const paper of papers)
    paper.claims.forEach((claim, index) => {
      const place = `data/papers/${paper.id}.json claims[${index}] (${claim.id})`;
      const { quote, source } = claim.evidence;
      const text = sourceOf(paper, source);
      const figures = [claim.reported.value, claim.reported.baselineValue ?? []].flat();
      const missing = figures.filter((figure) => !states(quote, figure));
      const problems = [
        ...missing.map((figure) => `${place}: the figure ${figure} is not in "${quote}"`),
        ...(text !== null && !quotationIsIn(quote, text)
          ? [
              `${place}: the ${source} of arXiv:${paper.arxiv} does not hold "${quote}"; quote it word for word`,
            ]
          : []),
      ];
      if (problems.length) result.failures.push(...problems);
      else if (text === null)
        result.unchecked.push(`${place}: no ${source} text of arXiv:${paper.arxiv} was given`);
      else result.verified += 1;
    });
  return result;
}
