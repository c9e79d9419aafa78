import { describe, expect, it } from 'vitest';
import { pictureOf } from '#lib/export/pictures/picture.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { frozen } from '../../../frozen';
import { outside, overlaps, textsOf as placed } from '../../../charts/texts';
import { parsed, pictured, textsOf } from './pictures';

interface Metadata {
  claims: { id: string; reported: string; quote: string; paper: string; arxiv: string }[];
}
const metadataOf = (root: Element) =>
  JSON.parse(root.querySelector('metadata')?.textContent ?? '') as Metadata;
const childOf = (root: Element, name: string) =>
  [...root.children].find(({ localName }) => localName === name)?.textContent;

describe.each(VIEW_IDS)('a picture of %s', (id) => {
  it.each([
    ['wide', 'light'],
    ['narrow', 'dark'],
  ] as const)('stands alone, %s and %s', async (width, scheme) => {
    const picture = await pictured(id, { width }, { scheme });
    const svg = pictureOf(picture);
    const root = parsed(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    expect(childOf(root, 'title')).toBe(picture.question);
    expect(childOf(root, 'desc')).toContain(picture.subtitle);
    expect(svg).not.toMatch(/var\(|currentColor|light-dark|class=|style=| on\w+=|<script|tabindex/);
    for (const link of root.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/base\//);
    expect(Number(root.getAttribute('width'))).toBe(picture.width + 40);
  });

  it.each(['narrow', 'wide'] as const)('has no text on another or outside, %s', async (width) => {
    const picture = await pictured(
      id,
      { width },
      { filters: ['Technique: Pruning or Quantization'] },
    );
    const svg = pictureOf(picture);
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    // A label and its own halo are one text.
    const texts = placed(svg.replace(/<text[^>]*fill="none"[^>]*>[^<]*<\/text>/g, ''));
    expect(overlaps(texts)).toEqual([]);
    expect(outside(texts, picture.width + 40, height)).toEqual([]);
  });

  it('has every shape and every text of the chart', async () => {
    const picture = await pictured(id);
    const root = parsed(pictureOf(picture));
    for (const name of ['path', 'rect', 'circle', 'line'])
      expect(root.querySelectorAll(name).length).toBeGreaterThanOrEqual(
        picture.plots.reduce((sum, plot) => sum + plot.querySelectorAll(name).length, 0),
      );
    expect(textsOf(root)).toEqual(expect.arrayContaining(picture.plots.flatMap(textsOf)));
  });

  it('carries the drawn claims with their quotations', async () => {
    const picture = await pictured(id);
    const root = parsed(pictureOf(picture));
    const { claims } = metadataOf(root);
    expect(claims.length).toBe(picture.drawn);
    const rows = new Map(frozen.rows.map((row) => [row.claim.id, row]));
    for (const { id, quote, paper, arxiv } of claims)
      expect({ quote, paper, arxiv }).toEqual({
        quote: rows.get(id)?.claim.evidence.quote,
        paper: rows.get(id)?.paper,
        arxiv: rows.get(id)?.arxiv,
      });
  });
});

it('says in words where it comes from', async () => {
  const asked = { technique: ['kv-cache'], paper: ['snapkv'] };
  const filters = ['Technique: KV-cache compression', 'Paper: SnapKV'];
  const picture = await pictured('kv-cache', { asked }, { filters, drawn: 4, left: 1 });
  const texts = textsOf(parsed(pictureOf(picture)));
  for (const text of [
    'As Reported: What do KV-cache and sparse-attention methods report?',
    'Filters: Technique: KV-cache compression; Paper: SnapKV.',
    '4 claims drawn, 1 left out.',
    'Papers: SnapKV.',
    'https://example.org/base/charts/kv-cache',
    'Data version abc123',
    'stated plainly',
  ])
    expect(texts).toContain(text);
});

it('reports figures with their qualifiers in its metadata', async () => {
  const picture = await pictured('kv-cache', { asked: { paper: ['gear'] } });
  expect(metadataOf(parsed(pictureOf(picture))).claims.map(({ reported }) => reported)).toContain(
    'up to 2.38×',
  );
});

it('breaks an address that is longer than the picture is wide', async () => {
  const address = `https://example.org/?q=${'memory'.repeat(60)}`;
  const picture = await pictured('explore', { width: 'narrow' }, { address });
  const texts = textsOf(parsed(pictureOf(picture)));
  expect(texts).not.toContain(address);
  expect(texts.join('')).toContain(address);
});

it('says that nothing can be drawn where nothing can', async () => {
  const picture = await pictured('kv-cache', { asked: { q: 'no such words' } });
  expect(textsOf(parsed(pictureOf(picture)))).toContain(
    'None of the claims that match can be drawn here.',
  );
});

it('shades what is unlike the pinned claim, as the page does', async () => {
  const picture = await pictured('kv-cache');
  const [first, second] = picture.plots[0]?.querySelectorAll('[data-claim]') ?? [];
  first?.setAttribute('opacity', '0.4');
  second?.setAttribute('data-pinned', '');
  const [like, pinned] = parsed(pictureOf(picture)).querySelectorAll('[data-claim]');
  expect(like?.getAttribute('opacity')).toBe('0.4');
  expect(pinned?.querySelector('text, path, circle')?.getAttribute('stroke')).toBe('#8a2c0d');
});

it('takes hostile texts as texts', async () => {
  const hostile = `</title><script>alert(1)</script> ]]> & "var(--c1)" \u0000\ud800`;
  const picture = await pictured('disagreement');
  const claims = picture.claims.slice(0, 1).map((row) => ({
    ...row,
    claim: { ...row.claim, evidence: { ...row.claim.evidence, quote: hostile } },
    shortName: hostile,
  }));
  const root = parsed(
    pictureOf({
      ...picture,
      claims,
      question: hostile,
      subtitle: hostile,
      filters: [hostile],
      address: 'https://example.org/?q="><script>',
    }),
  );
  expect(root.querySelectorAll('script')).toHaveLength(0);
  const read = hostile.replace('\u0000', '\ufffd').replace('\ud800', '\ufffd');
  expect(childOf(root, 'title')).toBe(read);
  expect(metadataOf(root).claims[0]?.quote).toContain(']]> & "var(--c1)"');
});

it('is drawn by attributes alone: no class says what a file then lacks', async () => {
  const look = /^(plot|tail|cell-mark)$/;
  for (const id of VIEW_IDS) {
    const { plots } = await pictured(id);
    const classes = plots.flatMap((plot) =>
      [plot, ...plot.querySelectorAll('[class]')].map((one) => one.getAttribute('class') ?? ''),
    );
    expect(classes.filter((name) => !look.test(name))).toEqual([]);
  }
});
