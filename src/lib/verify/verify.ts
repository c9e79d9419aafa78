import type { Claim, Paper } from '../schema';
import { isFigure, type SourceFigure } from './figures';
import { quotationIsIn } from './typography';

/** What checking the corpus against its sources found; each list holds one line a claim. */
export interface Verification {
  verified: number;
  /** A quotation that is not in its source, or a figure that its source does not list. */
  failures: string[];
  /** Claims for which no source was given. */
  unchecked: string[];
}

/** What the corpus is checked against, by arXiv id; null where none was given. */
export interface Sources {
  abstract: (arxiv: string) => string | null;
  /** The listed figures of a paper's full text and readme. */
  figures: (arxiv: string) => readonly SourceFigure[] | null;
}

/** Proves each quotation against its source; that a quotation states its figure, the schema proves. */
export function verify(papers: readonly Paper[], sources: Sources): Verification {
  const result: Verification = { verified: 0, failures: [], unchecked: [] };
  for (const paper of papers)
    paper.claims.forEach((claim, index) => {
      const place = `data/papers/${paper.id}.json claims[${index}] (${claim.id})`;
      const isAbstract = claim.evidence.source === 'abstract';
      const problem = isAbstract
        ? againstText(claim, paper, sources.abstract(paper.arxiv))
        : againstFigures(claim, paper, sources.figures(paper.arxiv));
      const given = isAbstract ? sources.abstract : sources.figures;
      if (problem !== null) result.failures.push(`${place}: ${problem}`);
      else if (given(paper.arxiv) === null)
        result.unchecked.push(
          `${place}: no ${claim.evidence.source} of arXiv:${paper.arxiv} was given`,
        );
      else result.verified += 1;
    });
  return result;
}

function againstText({ evidence }: Claim, { arxiv }: Paper, text: string | null): string | null {
  return text === null || quotationIsIn(evidence.quote, text)
    ? null
    : `the abstract of arXiv:${arxiv} does not hold "${evidence.quote}"; quote it word for word`;
}

function againstFigures(
  claim: Claim,
  { arxiv }: Paper,
  figures: readonly SourceFigure[] | null,
): string | null {
  const { source, locator, quote } = claim.evidence;
  if (figures === null) return null;
  const listed = figures.filter((figure) => isFigure(claim, figure));
  if (
    claim.note === null &&
    listed.length &&
    listed.every(({ confidence }) => confidence === 'medium')
  )
    return 'the reading of its figure is in doubt, and no note says so; add a note';
  return listed.length
    ? null
    : `no figure of the ${source} of arXiv:${arxiv} is "${quote}" at ${locator} with the value ${[claim.reported.value].flat().join('–')} and the comparator's ${[claim.reported.baselineValue ?? 'left out'].flat().join('–')}; correct the claim`;
}
