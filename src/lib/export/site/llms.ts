import { CLAIM_FIELDS } from '../tables/claim-fields';
import type { PublishedFile } from '../corpus/corpus-files';
import { DATASET } from '../references/dataset';

interface LlmsText {
  /** Full address of the site, without a slash at its end. */
  site: string;
  /** Version of the data. */
  version: string;
  description: string;
  files: readonly Pick<PublishedFile, 'name' | 'about'>[];
  /** A path from the top of the site, with what is there. */
  pages: readonly { path: string; title: string; about: string }[];
  bibtex: string;
}

/** What the site is and what it has for a program that reads it as text; Markdown, as llmstxt.org has it. */
export const llmsText = (of: LlmsText) => `# As Reported

> ${of.description}

Version of the data: ${of.version}

A figure is what its source says, never ours, and most figures were not measured on the same work. Before comparing two, hold their metric, scope, subject, baseline, hardware and model side by side. "up-to" is a ceiling, not a mean. What a source does not state is null or empty, never 0. Derived figures ("normalized") say how they were derived; quote the reported figure with the words of its source.

## Data

${of.files.map(({ name, about }) => item(`${of.site}/api/${name}`, name, about)).join('\n')}
${item(`${of.site}/api/datapackage.json`, 'datapackage.json', 'These files and their fields as a Frictionless Data Package.')}
${item(`${of.site}/feed.xml`, 'feed.xml', 'Added and corrected claims, as an Atom feed.')}

## Pages

${of.pages.map(({ path, title, about }) => item(of.site + path, title, about)).join('\n')}

## Fields of a claim

Columns of claims.csv and claims.arrow; in brackets the path in claims.json, where it has one.

${CLAIM_FIELDS.map(({ name, json, description }) => `- ${name}${json === null ? '' : ` (${json})`}: ${description}`).join('\n')}

## How to cite

Cite the paper of a figure, and for the collection:

${indented(of.bibtex)}

Licence of the collection: ${DATASET.license.title}, ${DATASET.license.address}. The quotations belong to their papers' authors.
`;

const item = (address: string, title: string, about: string) =>
  `- [${title}](${address}): ${about}`;

const indented = (text: string) => text.trimEnd().replace(/^/gm, '    ');
