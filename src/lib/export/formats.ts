import { CSV, JSON_FILE, type Format } from './contents';
import { papersBibtex } from './references/bibtex';
import { toCsl } from './references/csl';
import { toLatex } from './tables/latex';
import { toMarkdown } from './tables/markdown';

/** Every format that a reader may take what is in view along in. */
export const FORMATS: readonly Format[] = [
  CSV,
  JSON_FILE,
  {
    label: 'Markdown',
    of: 'claims',
    file: 'claims.md',
    mediaType: 'text/markdown',
    encode: ({ rows, context, caveats }) => toMarkdown(rows, context, caveats),
  },
  {
    label: 'LaTeX',
    of: 'claims',
    file: 'claims.tex',
    mediaType: 'application/x-tex',
    encode: ({ rows, context, caveats }) => toLatex(rows, context, caveats),
  },
  {
    label: 'BibTeX',
    of: 'papers',
    file: 'papers.bib',
    mediaType: 'application/x-bibtex',
    encode: ({ papers }) => papersBibtex(papers),
  },
  {
    label: 'CSL-JSON',
    of: 'papers',
    file: 'papers.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    encode: ({ papers }) => toCsl(papers),
  },
];
