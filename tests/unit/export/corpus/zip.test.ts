import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Contents, type CsvField } from '#lib/export/index.ts';
import { toZip } from '#lib/export/corpus/zip.ts';
import { frozen } from '../../../frozen.ts';
import { claim, paper } from '../../schema/example.ts';
import { readCsv } from '../tables/csv-reader';
import { context, contentsOf } from '../sample';
import profile from '../schemas/datapackage-2.0.json';

const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: CsvField[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
type Descriptor = Record<string, unknown> & { resources: Resource[] };

function opened(contents: Contents) {
  const files = Object.fromEntries(
    Object.entries(unzipSync(toZip(contents))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const text = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  return {
    names: Object.keys(files),
    text,
    descriptor: JSON.parse(text('datapackage.json')) as Descriptor,
  };
}

const whole = opened(contentsOf(frozen.papers));
const small = opened(contentsOf([paper({ claims: [claim()] })]));

describe('the zip', () => {
  it('holds every format, a readme, the licence and the descriptor', () => {
    expect(whole.names.toSorted()).toEqual([
      ...['LICENSE.md', 'README.md', 'claims.csv', 'claims.json', 'claims.md', 'claims.tex'],
      ...['datapackage.json', 'papers.bib', 'papers.csl.json', 'papers.csv'],
    ]);
  });

  it('holds each format as it is downloaded alone', () => {
    const contents = contentsOf(frozen.papers);
    for (const { file, encode } of FORMATS) expect(whole.text(file)).toBe(encode(contents));
  });

  it('has the same bytes for the same contents', () => {
    const contents = contentsOf([paper()]);
    expect(toZip(contents)).toEqual(toZip(contents));
  });
});

describe('the descriptor', () => {
  it('is what the profile of Data Package 2.0 asks for: of the corpus, of one claim, of nothing', () => {
    for (const { descriptor } of [whole, small, opened(contentsOf([]))]) {
      validate(descriptor);
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...small.descriptor, resources: [{ name: 'claims' }] })).toBe(false);
  });

  it('says where the data come from and what was asked', () => {
    expect(small.descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      profile: 'tabular-data-package',
      name: 'as-reported',
      version: 'abc123',
      created: '2026-11-23T00:00:00Z',
      homepage: context.address,
      licenses: [{ name: 'MIT', path: 'LICENSE.md' }],
      sources: [
        { title: 'FastKV: a cache that is fast', path: 'https://arxiv.org/abs/2401.01234' },
      ],
      dataVersion: 'abc123',
      address: context.address,
      query: context.query,
      filters: context.filters,
    });
  });
});

describe.each(['claims', 'papers'])('the table of %s', (name) => {
  const resource = whole.descriptor.resources.find((one) => one.name === name);
  if (!resource) throw new Error(`no ${name}`);
  const { path, schema } = resource;
  const [header = [], ...lines] = readCsv(whole.text(path));

  it('has the columns that are described, in their order, each with its meaning', () => {
    expect(header).toEqual(schema.fields.map((field) => field.name));
    for (const { description } of schema.fields) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it('has in each column what its type says, or nothing', () => {
    const types: Record<CsvField['type'], RegExp> = {
      string: /^[^]*$/,
      number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
      integer: /^-?\d+$/,
      yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    const wrong = lines.flatMap((line) =>
      schema.fields.flatMap(({ name: column, type }, i) => {
        const text = line[i] ?? '';
        return schema.missingValues.includes(text) || types[type].test(text)
          ? []
          : [`${column}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('calls a column of numbers, and no other, numeric', () => {
    schema.fields.forEach(({ name: column, type }, i) => {
      const texts = lines.map((line) => line[i] ?? '').filter(Boolean);
      const numeric = texts.length > 0 && texts.every((text) => /^-?\d+(\.\d+)?$/.test(text));
      if (numeric && column !== 'arxiv') expect([column, type]).toEqual([column, 'number']);
    });
  });

  it('has a key that is there once', () => {
    const at = header.indexOf(schema.primaryKey[0] ?? '');
    const keys = lines.map((line) => line[at]);
    expect(new Set(keys).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(50);
  });
});

it('a claim’s paper is a row of the papers', () => {
  const [claims, papers] = whole.descriptor.resources;
  expect(claims?.schema.foreignKeys).toEqual([
    { fields: ['paper'], reference: { resource: papers?.name, fields: ['id'] } },
  ]);
  const column = (file: string, name: string) => {
    const [header = [], ...lines] = readCsv(whole.text(file));
    return lines.map((line) => line[header.indexOf(name)]);
  };
  const ids = new Set(column('papers.csv', 'id'));
  expect(column('claims.csv', 'paper').filter((id) => !ids.has(id))).toEqual([]);
});

describe('the readme', () => {
  it('says how much there is, what was asked, where, and in which version', () => {
    const readme = small.text('README.md');
    expect(readme).toContain('1 claim of 1 paper');
    expect(readme).toContain('- Data version: abc123\n- Downloaded: 2026-11-23\n');
    expect(readme).toContain(`- Address: <${context.address}>\n`);
    expect(readme).toContain('- Query: Technique: KV cache; Text: “a,b”\n');
  });

  it('explains each column', () => {
    const readme = whole.text('README.md');
    for (const { schema } of whole.descriptor.resources)
      for (const { name, type, description } of schema.fields)
        expect(readme).toContain(`| \`${name}\` | ${type} | ${description} |`);
  });

  it('explains a hollow pairing where there is one', () => {
    const caveats = new Map([['fastkv/throughput', ['hollow pairing: so']]]);
    expect(opened(contentsOf([paper()], { caveats })).text('README.md')).toContain(
      'hollow pairing',
    );
    expect(small.text('README.md')).not.toContain('hollow');
  });

  it('has a filter’s words as they are', () => {
    const filters = ['Text: “*a* <b>”'];
    const { text } = opened(contentsOf([paper()], { context: { ...context, filters } }));
    expect(text('README.md')).toContain('- Query: Text: “\\*a\\* \\<b\\>”\n');
  });
});

it('the licence is MIT for the compilation, and leaves quotations to their authors', () => {
  const licence = whole.text('LICENSE.md');
  expect(licence).toContain('MIT License');
  expect(licence).toContain('Permission is hereby granted, free of charge');
  expect(licence).toMatch(/Quotations.*belong to the papers’ authors/);
});
