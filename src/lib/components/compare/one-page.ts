/** A4 landscape within margins of 10 mm, in CSS px, less what the heading takes. */
const PAGE = { width: 1000, height: 575 };

/**
 * Lets an element print on one sheet: before printing it gets the class `one-page`, which may hide
 * what is too much for one, is laid out as wide as needed to be no higher than the sheet, and is
 * scaled to the sheet's width.
 */
export function onOnePage(element: HTMLElement): () => void {
  const fits = (zoom: number) => {
    element.style.width = `${PAGE.width / zoom}px`;
    return element.scrollHeight * zoom <= PAGE.height;
  };
  const shrink = () => {
    element.classList.add('one-page');
    let [low, high] = [0.05, 1];
    for (let step = 0; step < 12 && !fits(high); step += 1) {
      const zoom = (low + high) / 2;
      if (fits(zoom)) low = zoom;
      else high = zoom;
      if (high - low < 0.01) break;
    }
    const zoom = fits(high) ? high : low;
    element.style.width = `${PAGE.width / zoom}px`;
    element.style.zoom = String(zoom);
  };
  const restore = () => {
    element.classList.remove('one-page');
    element.style.zoom = '';
    element.style.width = '';
  };
  addEventListener('beforeprint', shrink);
  addEventListener('afterprint', restore);
  return () => {
    removeEventListener('beforeprint', shrink);
    removeEventListener('afterprint', restore);
  };
}
