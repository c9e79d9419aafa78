import { corpus } from '../corpus.server';

/** The list of papers: what there is to find them by, and why some have no figures. */
export const load = () => ({
  papers: corpus.papers.map((paper) => ({
    id: paper.id,
    shortName: paper.shortName,
    title: paper.title,
    year: Number(paper.date.slice(0, 4)),
    techniques: paper.techniques,
    claims: paper.claims.length,
    noFigures: paper.noFigures,
  })),
});
