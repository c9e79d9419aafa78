/** The theme that an address asks for; null: that of the host page. */
export function themeIn(params: URLSearchParams): 'light' | 'dark' | null {
  const theme = params.get('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** What a chart in a frame tells the page around it. */
export interface HeightMessage {
  type: 'as-reported:height';
  view: string;
  /** Of the whole document, in px, rounded up. */
  height: number;
}

/**
 * Tells the page around a frame how high the frame's document is, now and whenever it changes.
 * Any page may hear it: it says nothing of the reader.
 * @returns a function that ends it
 */
export function tellHeight(view: string): () => void {
  let last = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: 'as-reported:height', view, height } satisfies HeightMessage, '*');
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

/**
 * Every link below an element opens outside the frame.
 * @param plain whether a mark's link is only a link, and opens no card
 */
export function leadOut(plain: () => boolean) {
  const follow = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
    if (plain()) event.stopPropagation();
  };
  return (root: Element) => {
    for (const type of ['click', 'keydown']) root.addEventListener(type, follow, true);
    return () => {
      for (const type of ['click', 'keydown']) root.removeEventListener(type, follow, true);
    };
  };
}
