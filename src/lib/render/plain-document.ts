const SVG = 'http://www.w3.org/2000/svg';

/**
 * A document for Plot to draw into where there is none, in a Worker or at build time: elements with
 * attributes, children and texts, as far as Plot, d3 and our marks ask for them. It is written out
 * as SVG, and reads nothing.
 */
export class PlainDocument {
  readonly documentElement = new PlainElement('svg', this);

  createElementNS(_namespace: string, name: string) {
    return new PlainElement(name, this);
  }
}

/** An element, or a text as it is written. */
type Node = PlainElement | string;

export class PlainElement {
  readonly namespaceURI = SVG;
  readonly attributes = new Map<string, string>();
  readonly childNodes: Node[] = [];
  parentNode: PlainElement | null = null;

  constructor(
    readonly localName: string,
    readonly ownerDocument: PlainDocument,
  ) {}

  get children(): PlainElement[] {
    return this.childNodes.filter((node) => node instanceof PlainElement);
  }

  /** It and all elements within, in document order. */
  get all(): PlainElement[] {
    return [this, ...this.children.flatMap(({ all }) => all)];
  }

  getAttribute(name: string) {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string) {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: unknown) {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown) {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string) {
    this.attributes.delete(name);
  }

  appendChild(node: PlainElement) {
    return this.insertBefore(node, null);
  }

  append(node: PlainElement) {
    this.insertBefore(node, null);
  }

  /** @param next a child; null: the node comes last */
  insertBefore(node: PlainElement, next: PlainElement | null) {
    node.parentNode?.removeChild(node);
    node.parentNode = this;
    this.childNodes.splice(next ? this.childNodes.indexOf(next) : Infinity, 0, node);
    return node;
  }

  removeChild(node: PlainElement) {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
  }

  replaceWith(node: PlainElement) {
    this.parentNode?.insertBefore(node, this);
    this.parentNode?.removeChild(this);
  }

  set textContent(text: string) {
    this.childNodes.splice(0, Infinity, escaped(text));
  }

  get outerHTML(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const tag = this.localName + attributes.join('');
    const content = this.childNodes
      .map((node) => (typeof node === 'string' ? node : node.outerHTML))
      .join('');
    return content ? `<${tag}>${content}</${this.localName}>` : `<${tag} />`;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
