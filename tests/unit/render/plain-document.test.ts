import { describe, expect, it } from 'vitest';
import { PlainDocument } from '#lib/render/plain-document.ts';

const document = new PlainDocument();
const element = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
/** A group of elements. */
function group(...children: ReturnType<typeof element>[]) {
  const made = element('g');
  for (const child of children) made.append(child);
  return made;
}

describe('a plain document', () => {
  it('writes attributes and texts so that XML reads them again', () => {
    const text = element('text');
    text.setAttribute('aria-label', `"5 < 6" & it's so`);
    text.textContent = 'a < b & c > d';
    expect(text.outerHTML).toBe(
      `<text aria-label="&quot;5 &lt; 6&quot; &amp; it's so">a &lt; b &amp; c &gt; d</text>`,
    );
  });

  it('writes an element without content as one tag', () => {
    const path = element('path');
    path.setAttributeNS('http://www.w3.org/1999/xlink', 'd', 'M0,0');
    expect(path.outerHTML).toBe('<path d="M0,0" />');
    path.removeAttribute('d');
    expect([path.getAttribute('d'), path.hasAttribute('d'), path.outerHTML]).toEqual([
      null,
      false,
      '<path />',
    ]);
  });

  it('has a node in one place only', () => {
    const [moved, next] = [element('b'), element('c')];
    const [first, second] = [group(element('a'), moved), group(next)];
    second.insertBefore(moved, next);
    expect([first.outerHTML, second.outerHTML]).toEqual(['<g><a /></g>', '<g><b /><c /></g>']);
    expect(moved.parentNode).toBe(second);
  });

  it('puts an element in the place of another, and the other into it', () => {
    const shape = element('b');
    const all = group(element('a'), shape, element('c'));
    const link = element('link');
    shape.replaceWith(link);
    link.append(shape);
    expect(all.outerHTML).toBe('<g><a /><link><b /></link><c /></g>');
    expect(all.all.map(({ localName }) => localName)).toEqual(['g', 'a', 'link', 'b', 'c']);
  });
});
