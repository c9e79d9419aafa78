import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  filtersInWords,
  savePicture,
  type PictureAsk,
} from '#lib/components/chart/picture-actions.ts';
import { writeQuery } from '#lib/query/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { claim, engineOf, memory, paper } from '../../unit/views/sample';
import { asking, facetsOf } from '../sample';
import { savedFiles, textOf } from '../saved';

const engine = engineOf([paper([claim({ id: 'one' })])]);
const words = (asked: Parameters<typeof asking>[0]) =>
  filtersInWords({
    query: asking(asked),
    facets: facetsOf(),
    about: ABOUT['speedup-vs-compression'],
    engine,
  });

it('names a filter once, with all that it lets through', async () => {
  expect(await words({ technique: ['pruning', 'moe'], scope: ['decode'], from: 2024 })).toEqual([
    'Technique: Pruning or Mixture of experts',
    'Scope: Decode',
    'From: 2024',
  ]);
});

it('names the choices that differ from how a chart first comes', async () => {
  expect(await words({ panel: 'weights' })).toEqual(['Panel: Weights']);
  expect(await words({})).toEqual([]);
});

it('names the claim that marks are shaded against', async () => {
  expect(await words({ pin: 'p/one' })).toEqual([
    'Held against Method: Speed-up 2×, scope not stated, baseline not stated',
  ]);
});

describe('a saved picture', () => {
  const saved = savedFiles();
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const ask = (asked: Parameters<typeof asking>[0]): PictureAsk => ({
    id: 'memory-by-hardware',
    about: ABOUT['memory-by-hardware'],
    query: asking(asked),
    address: writeQuery(asking(asked)),
    facets: facetsOf(),
    version: 'abc123',
    engine: engineOf([paper([memory({ id: 'saves' })])]),
    width: 'narrow',
  });
  const file = async () => {
    const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
    return { name, svg: await textOf(blob) };
  };

  it('is the chart under the query, in the scheme that the reader sees', async () => {
    await savePicture('svg', ask({ source: ['abstract'] }));
    const { name, svg } = await file();
    expect(name).toMatch(/^as-reported_memory-by-hardware_\d{4}-\d\d-\d\d_abc123\.svg$/);
    expect(svg).toContain('1 claim drawn, 0 left out.');
    expect(svg).toContain('data-claim="p/saves"');
    expect(svg).toContain('the words of the source');
    expect(svg).toContain('#17181b');
    expect(svg).toContain(`href="${location.origin}/papers/p#saves"`);
  });

  it('says which claim its marks are shaded against', async () => {
    await savePicture('svg', ask({ source: ['abstract'], pin: 'p/saves' }));
    const { svg } = await file();
    expect(svg).toContain('Held against');
    expect(svg).toMatch(
      /stroke="#ff9d7a"[^>]* stroke-width="3"|stroke-width="3"[^>]*stroke="#ff9d7a"/,
    );
  });
});
