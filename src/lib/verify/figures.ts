import type { Claim, Paper } from '../schema';
import { quotationIsIn } from './typography';

/** A figure of a paper's full text or readme, as a collection of such figures lists it. */
export interface SourceFigure {
  id: string;
  arxiv: string;
  locator: string;
  quote: string;
  value: number | [number, number];
  /** `K tokens` counts in thousands. */
  unit: string;
  baseline_value?: number | null;
  /** `medium`: a doubt remained, which the claim's note must keep. */
  confidence?: string;
}

/** A figure of a collection that is no claim, and why not. */
export interface LogEntry {
  entry: string;
  paper: string;
  locator: string;
  quote: string;
  reason: string;
}

/** Marks of quotation, and remarks on how a text was read, are not part of a place. */
const place = (locator: string) => locator.replace(/[‘’'"“”]| \(extracted text\)/g, '');

/** Whether a claim is a listed figure: same place, same words, same figure, same comparator's figure. */
export function isFigure(claim: Claim, figure: SourceFigure): boolean {
  const { evidence, reported } = claim;
  const scale = figure.unit.startsWith('K ') ? 1000 : 1;
  const stated = [figure.value].flat().map((value) => Math.abs(value * scale));
  const { baselineValue } = reported;
  return (
    place(evidence.locator ?? '').endsWith(place(figure.locator)) &&
    quotationIsIn(evidence.quote, figure.quote) &&
    areNear([reported.value].flat().map(Math.abs), stated) &&
    (baselineValue === null ||
      [baselineValue].flat().every((value) => isNear(value, (figure.baseline_value ?? 0) * scale)))
  );
}

const areNear = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, i) => isNear(value, b[i]));

const isNear = (a: number, b: number | undefined) =>
  b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Figures that are neither a claim nor in the curation log: none may be dropped in silence. One line each. */
export function dropped(
  papers: readonly Paper[],
  figures: readonly SourceFigure[],
  log: readonly LogEntry[],
): string[] {
  const logged = new Set(log.map(({ entry }) => entry));
  const claims = new Map(papers.map((paper) => [paper.arxiv, paper.claims]));
  return figures
    .filter(
      (figure) =>
        !logged.has(figure.id) &&
        !claims.get(figure.arxiv)?.some((claim) => isFigure(claim, figure)),
    )
    .map(
      ({ id, arxiv, locator, quote }) =>
        `figure ${id} of arXiv:${arxiv} (${locator}, "${quote}") is neither a claim nor in data/curation-log.json; add it to one of them`,
    );
}
