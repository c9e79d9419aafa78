const placed = new WeakMap<Element, string>();

/** Puts plots into an element, unless they stand there already with all their marks. */
export function place(element: Element, plots: readonly string[]): void {
  const svgs = plots.join('');
  if (placed.get(element) === svgs) return;
  element.innerHTML = svgs;
  placed.set(element, svgs);
}

/** Some marks of what stands in an element have been taken out. */
export const thinned = (element: Element) => placed.delete(element);
