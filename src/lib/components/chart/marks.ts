/** Marks of a chart that are on screen, in drawing order; a width that is not shown has none. */
export function marksIn(body: Element): SVGAElement[] {
  return [...body.querySelectorAll<SVGAElement>('a[data-claim]')].filter(
    (mark) => mark.getClientRects().length > 0,
  );
}

const markOf = (event: Event): SVGAElement | null =>
  event.target instanceof Element ? event.target.closest<SVGAElement>('a[data-claim]') : null;

/** How far, in px, a finger may miss a mark. */
const REACH = 16;
export interface Spot {
  x: number;
  y: number;
}

export function centre(mark: Element): Spot {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

/** The mark nearest to a spot, if one is in reach. */
function nearest(body: Element, spot: Spot): SVGAElement | null {
  let best: SVGAElement | null = null;
  let least = REACH;
  for (const mark of marksIn(body)) {
    const away = distance(centre(mark), spot);
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}

export interface MarkHandlers {
  /** The pointer or the focus is on a mark, or has left it (null). */
  onpoint: (mark: SVGAElement | null) => void;
  /** A click, a tap, Enter or the space bar on a mark. */
  onopen: (mark: SVGAElement) => void;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes the marks below an element answer to pointer and keyboard, whoever drew them and whenever.
 * One tab stop; arrows, Home and End move the focus from mark to mark.
 */
export function markEvents({ onpoint, onopen }: MarkHandlers) {
  return (body: Element) => {
    const on: [string, (event: Event) => void][] = [
      [
        'pointerover',
        (event) => (event as PointerEvent).pointerType !== 'touch' && onpoint(markOf(event)),
      ],
      ['pointerleave', () => onpoint(null)],
      ['focusin', (event) => onpoint(markOf(event))],
      ['focusout', () => onpoint(null)],
      [
        'click',
        (event) => {
          const { ctrlKey, metaKey, clientX: x, clientY: y, target } = event as MouseEvent;
          const onChart = target instanceof Element && target.closest('svg, a[data-claim]');
          const mark = markOf(event) ?? (onChart ? nearest(body, { x, y }) : null);
          if (!mark || ctrlKey || metaKey) return;
          event.preventDefault();
          onopen(mark);
        },
      ],
      [
        'keydown',
        (event) => {
          const mark = markOf(event);
          if (!mark) return;
          const { key } = event as KeyboardEvent;
          if (key === 'Enter' || key === ' ') {
            event.preventDefault();
            onopen(mark);
          }
          const step = STEPS[key];
          if (!step) return;
          event.preventDefault();
          const marks = marksIn(body);
          const next = marks[step(marks.indexOf(mark), marks.length)];
          if (!next) return;
          mark.setAttribute('tabindex', '-1');
          next.setAttribute('tabindex', '0');
          next.focus();
        },
      ],
    ];
    for (const [type, listener] of on) body.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of on) body.removeEventListener(type, listener);
    };
  };
}
