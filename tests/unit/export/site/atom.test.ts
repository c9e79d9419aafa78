import { describe, expect, it } from 'vitest';
import { atomFeed, tagOf } from '#lib/export/site/atom.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const entry = {
  id: 'tag:as-reported.example,2026:release/0.3.0',
  title: 'Data of version 0.3.0',
  updated: '2026-11-25',
  summary: '766 claims.',
  link: 'https://here.test/data?a=1&b=2',
};
const feed = (entries = [entry]) =>
  atomFeed({
    title: 'Added & corrected',
    address: 'https://here.test/feed.xml',
    updated: '2026-11-25',
    entries,
  });

/** @throws where the text is not well-formed */
function parsed(xml: string): Element {
  const found = new DOMParser().parseFromString(xml, 'application/xml');
  if (found.querySelector('parsererror')) throw new Error(found.documentElement.textContent);
  return found.documentElement;
}
const child = (of: Element, name: string) => {
  const all = [...of.children].filter((el) => el.localName === name && el.namespaceURI === ATOM);
  const [only] = all;
  if (!only || all.length > 1) throw new Error(`${all.length} elements ${name}`);
  return only;
};

describe('a feed', () => {
  const root = parsed(feed());

  it('has what RFC 4287 requires of one: id, title, updated, author, and a link to itself', () => {
    expect([root.localName, root.namespaceURI]).toEqual(['feed', ATOM]);
    expect(child(root, 'id').textContent).toBe('tag:as-reported.example,2026:feed');
    expect(child(root, 'title').textContent).toBe('Added & corrected');
    expect(child(root, 'updated').textContent).toBe('2026-11-25T00:00:00Z');
    expect(child(root, 'author').querySelector('name')?.textContent).toBe('As Reported');
    const link = child(root, 'link');
    expect(link.getAttribute('rel')).toBe('self');
    expect(link.getAttribute('href')).toBe('https://here.test/feed.xml');
  });

  it('has what RFC 4287 requires of an entry: id, title, updated, a link, a summary', () => {
    const one = child(root, 'entry');
    expect(child(one, 'id').textContent).toBe(entry.id);
    expect(child(one, 'title').textContent).toBe(entry.title);
    expect(child(one, 'updated').textContent).toBe('2026-11-25T00:00:00Z');
    expect(child(one, 'summary').textContent).toBe(entry.summary);
    expect(child(one, 'link').getAttribute('rel')).toBe('alternate');
    expect(child(one, 'link').getAttribute('href')).toBe(entry.link);
  });

  it('keeps the order of its entries', () => {
    const other = { ...entry, id: tagOf('correction/snapkv/x') };
    const ids = [...parsed(feed([other, entry])).querySelectorAll('entry > id')];
    expect(ids.map(({ textContent }) => textContent)).toEqual([other.id, entry.id]);
  });

  it.each([
    'a < b & c > d',
    '"quoted" and ‘it’s’',
    ']]>',
    '<script>alert(1)</script>',
    '2.49× – 3×',
  ])('carries a text whole: %j', (text) => {
    const root = parsed(feed([{ ...entry, title: text, summary: text }]));
    expect(root.querySelector('entry > title')?.textContent).toBe(text);
    expect(root.querySelector('entry > summary')?.textContent).toBe(text);
  });

  it('leaves out what XML has no place for', () => {
    const title = parsed(feed([{ ...entry, title: 'a\u0000b\u0008c\ud800d' }]));
    expect(title.querySelector('entry > title')?.textContent).toBe('abcd');
  });
});

describe('the id of a key', () => {
  it('is a tag of a day and name that do not change, wherever the site lives', () => {
    expect(tagOf('release/0.3.0')).toBe('tag:as-reported.example,2026:release/0.3.0');
  });

  it('has only what an address may have', () => {
    expect(tagOf('a b#c')).toBe('tag:as-reported.example,2026:a%20b%23c');
  });
});
