import type { MarkOptions, RenderFunction } from '@observablehq/plot';
import { claimAddress } from './address';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark of a drawing, as far as it stands for claims. */
export interface Standing {
  /** The claim that its address leads to. */
  claim: string;
  /** All matching claims that it stands for, where they are more than that one, or others. */
  claims?: readonly string[];
  /** One sentence for screen readers. */
  words: string;
  /** Marks of one run are shown together when one of them is pointed at; null: of no run. */
  run: string | null;
  /** Drawn so that it stands out: a claim beyond its arithmetic bound. */
  check: boolean;
}

/** As an attribute has them. */
export const claimsOf = ({ claim, claims = [claim] }: Pick<Standing, 'claim' | 'claims'>) =>
  claims.join(' ');

/**
 * Mark options that do something to each shape and its mark, once it is drawn.
 * @param data the mark's data, in its order
 */
function eachShape<T>(
  data: readonly T[],
  change: (shape: Element, mark: T, document: Document) => void,
): MarkOptions {
  const render: RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const shape of [...(group?.children ?? [])]) {
      // d3 binds each shape to its place in the data.
      const mark = data[(shape as Element & { __data__: number }).__data__];
      if (mark !== undefined) change(shape, mark, context.document);
    }
    return group;
  };
  return { render };
}

/**
 * Each shape becomes a link to its claims: `data-claim`, a name.
 * @param base path that the site lives under
 */
export const linked = (base: string) => (data: readonly Standing[]) =>
  eachShape(data, (shape, mark, document) => {
    const { claim, words, run, check } = mark;
    const anchor = document.createElementNS(SVG, 'a');
    anchor.setAttribute('href', base + claimAddress(claim));
    anchor.setAttribute('data-claim', claimsOf(mark));
    if (run !== null) anchor.setAttribute('data-run', run);
    if (check) anchor.setAttribute('data-check', '');
    anchor.setAttribute('aria-label', words);
    shape.replaceWith(anchor);
    anchor.append(shape);
  });

/** Each shape says which claims' mark it goes with: `data-of`. */
export const goingWith = (data: readonly Standing[]) =>
  eachShape(data, (shape, mark) => {
    shape.setAttribute('data-of', claimsOf(mark));
  });

/** Words beside each shape lead to its claims. */
export const ofWords = (data: readonly Standing[]) => ({
  className: 'cell-mark',
  ...goingWith(data),
});
