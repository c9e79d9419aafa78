import { centre, distance, marksIn } from './marks';

/** Marks whose centres are nearer than this, in px, cannot be pointed at one by one. */
const SAME = 5;

/** Where a mark is in its chart, in px. */
export interface Place {
  /** Its centre, from the left of the chart. */
  x: number;
  /** Its lower edge, from the top of the chart. */
  y: number;
  /** Its upper edge, from the top of the page: room for a card above it. */
  above: number;
}

export function placeIn(body: Element, mark: Element): Place {
  const [own, within] = [mark.getBoundingClientRect(), body.getBoundingClientRect()];
  return {
    x: own.x + own.width / 2 - within.x,
    y: own.y + own.height - within.y,
    above: own.y + window.scrollY,
  };
}

/** Ids of the claims that a mark stands for. */
export const claimsOf = (mark: Element): string[] =>
  (mark.getAttribute('data-claim') ?? '').split(' ').filter(Boolean);

/** Ids of the claims of a mark, and of those whose marks it lies on. */
export function claimsAt(body: Element, mark: SVGAElement): string[] {
  const at = centre(mark);
  const under = marksIn(body).filter(
    (other) => other !== mark && distance(centre(other), at) < SAME,
  );
  return [...new Set([mark, ...under].flatMap(claimsOf))];
}

/** Marks of more than this are hard to tell apart: what is not pointed at turns quiet. */
const MANY = 60;

/** Lets a mark, and those of its run, stand out from the rest; null: all alike again. */
export function emphasise(body: Element, mark: SVGAElement | null): void {
  for (const kin of body.querySelectorAll('a.kin')) kin.classList.remove('kin');
  const all = mark ? marksIn(body) : [];
  const run = mark?.dataset.run;
  const kin = all.filter((one) => one === mark || (run !== undefined && one.dataset.run === run));
  for (const one of kin) one.classList.add('kin');
  for (const plots of body.querySelectorAll('.plots'))
    plots.classList.toggle('pointed', kin.length > 1 || all.length > MANY);
}
