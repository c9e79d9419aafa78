import { describe, expect, it } from 'vitest';
import { articleLd, datasetLd, ldElement } from '#lib/export/site/json-ld.ts';
import { frozen } from '../../../frozen.ts';
import { paper } from '../../schema/example.ts';

const site = 'https://here.test/under';

/** What a program reads out of the element. */
function parsed(element: string): Record<string, unknown> {
  const [, data = ''] =
    /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(element) ?? [];
  return JSON.parse(data) as Record<string, unknown>;
}

describe('the corpus as a Dataset', () => {
  const data = parsed(ldElement(datasetLd(frozen, site)));

  it('has what catalogues of data ask for', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'As Reported: what efficiency papers report',
      url: 'https://here.test/under/data',
      version: frozen.version,
      license: 'https://opensource.org/license/mit',
      creator: { '@type': 'Organization', name: 'The As Reported authors' },
    });
    // Google takes descriptions of 50 to 5,000 characters.
    expect(String(data.description).length).toBeGreaterThan(50);
    expect(String(data.description)).toContain(
      '766 figures on speed, memory, compression and quality from 75 papers',
    );
  });

  it('says where each file is, in which format', () => {
    const found = data.distribution as Record<string, string>[];
    expect(found.map((file) => [file['@type'], file.contentUrl, file.encodingFormat])).toEqual([
      ['DataDownload', `${site}/api/claims.csv`, 'text/csv'],
      ['DataDownload', `${site}/api/claims.arrow`, 'application/vnd.apache.arrow.file'],
      ['DataDownload', `${site}/api/claims.json`, 'application/json'],
      ['DataDownload', `${site}/api/papers.json`, 'application/json'],
      ['DataDownload', `${site}/api/schema.json`, 'application/json'],
    ]);
  });
});

describe('a paper as a ScholarlyArticle', () => {
  it('has its title, authors, month, arXiv number and address', () => {
    expect(parsed(ldElement(articleLd(paper(), site)))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'FastKV: a cache that is fast',
      author: [
        { '@type': 'Person', name: 'Ada Lovelace' },
        { '@type': 'Person', name: 'Charles Babbage' },
      ],
      datePublished: '2024-01',
      identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2401.01234' },
      url: 'https://arxiv.org/abs/2401.01234',
      subjectOf: {
        '@type': 'WebPage',
        url: 'https://here.test/under/papers/fastkv',
        isPartOf: { '@id': 'https://here.test/under/data#dataset' },
      },
    });
  });

  it('names the title that a later version has', () => {
    const found = articleLd(paper({ publishedTitle: 'FastKV, revised' }), site);
    expect(found.alternativeHeadline).toBe('FastKV, revised');
  });
});

it('no text can end the element or open another', () => {
  const title = '</script><script>alert(1)</script><!-- “&” \u2028';
  const element = ldElement(articleLd(paper({ title }), site));
  expect(element.match(/</g)).toHaveLength(2);
  expect(parsed(element).headline).toBe(title);
});
