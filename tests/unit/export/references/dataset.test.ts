import { expect, it } from 'vitest';
import { datasetBibtex } from '#lib/export/references/dataset.ts';
import { llmsText } from '#lib/export/site/llms.ts';

const bibtex = datasetBibtex({
  version: 'abc123',
  released: '2026-11-25',
  address: 'https://here.test/data',
});

it('is cited with its version and the year of it', () => {
  expect(bibtex).toBe(
    [
      '@misc{as-reported,',
      '  title = {{As Reported: what efficiency papers report}},',
      '  author = {{The As Reported authors}},',
      '  year = {2026},',
      '  version = {abc123},',
      '  url = {https://here.test/data},',
      '  note = {Data set, version abc123}',
      '}',
      '',
    ].join('\n'),
  );
});

it('is introduced to a language model: what it is, files, pages, fields, how to cite', () => {
  const text = llmsText({
    site: 'https://here.test',
    version: 'abc123',
    description: 'Figures of papers.',
    files: [{ name: 'claims.csv', about: 'One row a claim.' }],
    pages: [{ path: '/about', title: 'Method', about: 'How figures are read.' }],
    bibtex,
  });
  expect(text).toMatch(/^# As Reported\n\n> Figures of papers\.\n/);
  expect(text.match(/^## .*/gm)).toEqual([
    '## Data',
    '## Pages',
    '## Fields of a claim',
    '## How to cite',
  ]);
  for (const line of [
    '- [claims.csv](https://here.test/api/claims.csv): One row a claim.',
    '- [Method](https://here.test/about): How figures are read.',
    '- measured_by (measuredBy): Id of the paper that measured it, where the method is not its own.',
    '- check: Whether the figure is beyond the arithmetic of its own conditions.',
    '      year = {2026},',
  ])
    expect(text.split('\n')).toContain(line);
});
