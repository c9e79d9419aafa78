import { coloured, type Scheme } from '../../chart/palette';
import { FONT_SIZE } from '../../chart/theme';
import { escaped } from './picture-blocks';

const HALO = {
  fill: 'none',
  stroke: 'var(--surface)',
  'stroke-width': '3',
  'stroke-linejoin': 'round',
};

/** What charts are drawn of. Nothing else gets into a file. */
const ELEMENTS = ['g', 'a', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'title'];
const ONLY_ON_A_PAGE =
  /^(on|aria-|xmlns|(role|tabindex|style|class|href|paint-order|pointer-events)$|data-(?!claim$))/;

export interface Look {
  scheme: Scheme;
  /** Address that links start from; null: no links. */
  address: string | null;
}

type Attributes = Record<string, string>;

/** A plot as it is on the page, as a group that needs neither page nor style sheet. */
export function plotMarkup(plot: Element, look: Look): string {
  const attributes = {
    fill: 'var(--ink)',
    'font-size': String(FONT_SIZE),
    'text-anchor': 'middle',
  };
  return tag('g', attributes, inner(plot, look), look);
}

const inner = (element: Element, look: Look) =>
  [...element.childNodes]
    .map((node) =>
      node.nodeType === 1 ? markup(node as Element, look) : escaped(node.textContent ?? ''),
    )
    .join('');

function markup(element: Element, look: Look): string {
  const { localName: name, parentElement: parent } = element;
  if (!ELEMENTS.includes(name)) return '';
  const attributes = attributesOf(element);
  const content = inner(element, look);
  if (name === 'a') return link(element, attributes, content, look);
  const drawn = tag(name, { ...attributes, ...styleOfMark(element, parent) }, content, look);
  // Not by paint-order, which office programs do not know.
  if (name === 'text' && parent?.hasAttribute('paint-order'))
    return (
      tag(name, { ...attributes, ...HALO }, content, look) +
      tag(name, { ...attributes, stroke: 'none' }, content, look)
    );
  return parent?.hasAttribute('data-check') ? drawn + ring(element, look) : drawn;
}

function attributesOf(element: Element): Attributes {
  const attributes: Attributes = {};
  for (const { name, value } of element.attributes)
    if (!ONLY_ON_A_PAGE.test(name)) attributes[name] = value;
  return attributes;
}

/** How a mark stands out: beyond its bound, or pinned. */
function styleOfMark({ localName }: Element, link: Element | null): Attributes {
  if (link?.hasAttribute('data-pinned')) return { stroke: 'var(--accent)', 'stroke-width': '3' };
  if (!link?.hasAttribute('data-check')) return {};
  return localName === 'text' ? { 'text-decoration': 'underline' } : { stroke: 'var(--accent)' };
}

function link(element: Element, attributes: Attributes, content: string, look: Look): string {
  if (look.address === null) return tag('g', attributes, content, look);
  const words = element.getAttribute('aria-label') ?? '';
  const href = new URL(element.getAttribute('href') ?? '', look.address).href;
  return tag('a', { href, ...attributes }, `<title>${escaped(words)}</title>${content}`, look);
}

/** The dashed outline of a claim beyond its bound: a style sheet draws it outside the shape. */
function ring(shape: Element, look: Look): string {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  const [, x = '0', y = '0'] =
    /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(shape.getAttribute('transform') ?? '') ?? [];
  const box = {
    rect: [number('x'), number('y'), number('width'), number('height')],
    circle: [
      number('cx') - number('r'),
      number('cy') - number('r'),
      2 * number('r'),
      2 * number('r'),
    ],
    path: [Number(x) - 4, Number(y) - 4, 8, 8],
  }[shape.localName];
  if (!box) return '';
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const attributes = {
    ...{ x: String(left - 3), y: String(top - 3) },
    ...{ width: String(width + 6), height: String(height + 6) },
    ...{ fill: 'none', stroke: 'var(--accent)', 'stroke-width': '1.5', 'stroke-dasharray': '3 2' },
  };
  return tag('rect', attributes, '', look);
}

function tag(name: string, attributes: Attributes, content: string, { scheme }: Look): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${escaped(key === 'data-claim' || key === 'href' ? value : coloured(value, scheme))}"`,
  );
  return content
    ? `<${name}${written.join('')}>${content}</${name}>`
    : `<${name}${written.join('')}/>`;
}
