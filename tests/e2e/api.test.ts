import { readCsv } from './csv';
import { expect, test } from './fixtures';
import type { Claim } from './reader';

interface Published {
  version: string;
  claims: Claim[];
}
interface Papers {
  version: string;
  papers: { id: string; noFigures: string | null; claims: { id: string; reported: unknown }[] }[];
}

/** In the order that the contract names them. */
const FIELDS = [
  ...['id', 'paper', 'title', 'arxiv', 'date', 'method', 'measuredBy', 'techniques', 'metric'],
  ...['family', 'scope', 'subject', 'reported', 'normalized', 'baseline', 'conditions'],
  ...['asWritten', 'run', 'evidence', 'checks'],
];
const low = (value: number | number[]) => (typeof value === 'number' ? value : value[0]);
const high = (value: number | number[]) => (typeof value === 'number' ? value : value[1]);

test('claims.json has each claim with the fields of the contract', async ({ request }) => {
  const response = await request.get('/api/claims.json');
  expect(response.headers()['content-type']).toContain('application/json');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const { version, claims } = (await response.json()) as Published;
  expect(version).toMatch(/^[\da-f]{12}$/);
  expect(claims.length).toBeGreaterThan(100);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  for (const claim of claims) {
    expect(Object.keys(claim).filter((name) => FIELDS.includes(name))).toEqual(FIELDS);
    expect(claim.id.split('/')[0]).toBe(claim.paper);
    expect(Object.keys(claim.reported)).toEqual(
      expect.arrayContaining(['value', 'unit', 'form', 'qualifier']),
    );
    expect(Object.keys(claim.evidence).sort()).toEqual(['locator', 'quote', 'source', 'version']);
    expect(['abstract', 'paper', 'readme']).toContain(claim.evidence.source);
    if (claim.measuredBy !== null) expect(claim.measuredBy).toBe(claim.paper);
    expect(claim.evidence.quote.length).toBeGreaterThan(0);
    if (claim.normalized)
      expect(Object.keys(claim.normalized).sort()).toEqual(['derivation', 'unit', 'value']);
  }
});

test('claims.json reads figures as the method page says', async ({ request }) => {
  const { claims } = (await (await request.get('/api/claims.json')).json()) as Published;
  const normalized = (id: string) => claims.find((claim) => claim.id === id)?.normalized;
  // 53% less: 1 / 0.47. Four 8-bit states fit where one of 32 was.
  expect(normalized('d2moe/peak-memory')?.value).toBeCloseTo(2.12766, 4);
  expect(normalized('8-bit-optimizers/optimizer-state-bits')).toMatchObject({
    value: 4,
    unit: '×',
  });
  // 380K tokens, against nothing that the source names.
  expect(normalized('snapkv/context-length')).toBeNull();
});

test('papers.json has all papers with their claims, of the same version', async ({ request }) => {
  const { version, claims } = (await (await request.get('/api/claims.json')).json()) as Published;
  const file = (await (await request.get('/api/papers.json')).json()) as Papers;
  expect(file.version).toBe(version);
  expect(file.papers.flatMap((paper) => paper.claims.map(({ id }) => id))).toEqual(
    claims.map(({ id }) => id),
  );
  for (const { id, claims: own, noFigures } of file.papers)
    expect(own.length > 0, `${id} has claims or says why not`).toBe(noFigures === null);
});

test('claims.csv has one strict row a claim, with its figures as numbers', async ({ request }) => {
  const { version, claims } = (await (await request.get('/api/claims.json')).json()) as Published;
  const response = await request.get('/api/claims.csv');
  expect(response.headers()['content-type']).toContain('text/csv');
  const rows = readCsv(await response.text());
  expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  const ranges = claims.filter(({ reported }) => Array.isArray(reported.value));
  expect(ranges.length).toBeGreaterThan(0);
  // One comparison for all: each `expect` is a step of the runner's report, and thousands take minutes.
  const told = rows.map((row) => ({
    id: row.id,
    low: row.reported_value_low,
    high: row.reported_value_high,
    normalizedLow: row.normalized_value_low,
    normalizedHigh: row.normalized_value_high,
    scope: row.scope,
    subject: row.subject,
    baseline: row.baseline,
    quote: row.quote?.replace(/^'(?=[=+\-@])/, ''),
    version: row.data_version,
  }));
  expect(told).toEqual(
    claims.map(({ normalized, reported, ...claim }) => ({
      id: claim.id,
      low: String(low(reported.value)),
      high: String(high(reported.value)),
      normalizedLow: normalized ? String(low(normalized.value)) : '',
      normalizedHigh: normalized ? String(high(normalized.value)) : '',
      scope: claim.scope,
      subject: claim.subject ?? '',
      baseline: claim.baseline ?? '',
      quote: claim.evidence.quote,
      version,
    })),
  );
  const formulas = rows.flatMap((row) =>
    Object.entries(row)
      .filter(([name, field]) => !/_(low|high)$/.test(name) && /^[=+@-]/.test(field))
      .map(([name]) => `${row.id ?? ''} ${name}`),
  );
  expect(formulas, 'texts that a spreadsheet would run').toEqual([]);
});

test('schema.json is a JSON Schema of a paper’s file, of the same version', async ({ request }) => {
  const { version } = (await (await request.get('/api/claims.json')).json()) as Published;
  const schema = (await (await request.get('/api/schema.json')).json()) as {
    version: string;
    $schema: string;
    type: string;
    required: string[];
    properties: { claims: { items: { required: string[] } } };
  };
  expect(schema.version).toBe(version);
  expect(schema.$schema).toMatch(/^https?:\/\/json-schema\.org\//);
  expect(schema.type).toBe('object');
  expect(schema.required).toEqual(expect.arrayContaining(['id', 'title', 'claims', 'noFigures']));
  expect(schema.properties.claims.items.required).toEqual(
    expect.arrayContaining(['id', 'method', 'metric', 'scope', 'reported', 'evidence']),
  );
});
