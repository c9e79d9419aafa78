import { describe, expect, it } from 'vitest';
import { cardOf } from '#lib/export/pictures/card.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { parsed, pictured, textsOf } from './pictures';

const cut = (texts: (string | null)[]) =>
  texts.some((text) => text?.includes('this is the upper part of the chart'));

describe.each(VIEW_IDS)('a card of %s', (id) => {
  it('is 1200 × 630, under the chart’s question', async () => {
    const picture = await pictured(id);
    const svg = cardOf(picture);
    const root = parsed(svg);
    expect(root.getAttribute('viewBox')).toBe('0 0 1200 630');
    expect(svg).not.toMatch(/var\(|currentColor|<a /);
    const texts = textsOf(root);
    expect(texts).toContain('As Reported');
    expect(texts.join(' ')).toContain(picture.question);
    expect(texts.join(' ')).toContain(`${picture.drawn} claims drawn, ${picture.left} left out`);
    expect(texts.join(' ')).toContain('data version abc123');
  });

  it('says where it shows the upper part only', async () => {
    const picture = await pictured(id);
    const root = parsed(cardOf(picture));
    expect(cut(textsOf(root))).toBe(root.querySelector('clipPath') !== null);
  });
});

it('shows a chart whole where it fits, and the top of one that is five times as high', async () => {
  expect(cut(textsOf(parsed(cardOf(await pictured('explore')))))).toBe(false);
  expect(cut(textsOf(parsed(cardOf(await pictured('disagreement')))))).toBe(true);
});

it('names the filters and as many papers as there is room for', async () => {
  const picture = await pictured('reporting', {}, { filters: ['Scope: Decode'] });
  const texts = textsOf(parsed(cardOf(picture)));
  expect(texts.join(' ')).toContain('Filters: Scope: Decode');
  const names = new Set(picture.claims.map(({ shortName }) => shortName));
  const line = texts.find((text) => text.startsWith('Papers: ')) ?? '';
  const [, named = '', more] = /^Papers: (.*) and (\d+) more$/.exec(line) ?? [];
  expect(named.split(', ').length + Number(more)).toBe(names.size);
});
