import type { WidthName } from '../../chart/widths';
import type { ChartAnswer } from '../../engine/engine';
import { queryOf, writeQuery } from '../../query';
import { isNarrower, remaining } from '../../query/briefs';
import { SOURCES_OF } from '../../query/shown';
import type { About } from '../../views';
import { place, thinned } from './place';

/** A chart as it was answered, at the width that it was drawn for. */
export interface Known extends Pick<ChartAnswer, 'address' | 'briefs'> {
  plots: readonly string[];
  width: WidthName;
}

/** Charts that are kept: a reader goes back and forth between few. */
const KEPT = 8;

/**
 * What a page can show of a question in the frame of the click, before the Worker has answered it: a
 * chart that it has had before, or what a narrower question leaves of one.
 */
export function atOnce({ shows, together = false }: About) {
  let known: Known[] = [];

  const learn = (chart: Known) => {
    const others = known.filter((other) => !isSame(other, chart));
    known = [...others.slice(1 - KEPT), chart];
  };

  /**
   * @param within the element that a chart stands in
   * @param now what it shows; null: a chart that is not known here
   * @returns whether it shows the marks of the answer
   */
  function show(within: Element, now: Known | null, asked: Asked): boolean {
    const [plots] = [...within.querySelectorAll('.plots')].filter((one) => one.checkVisibility());
    if (!plots) return false;
    const same = known.find((chart) => isSame(chart, asked));
    if (same) {
      place(plots, same.plots);
      return true;
    }
    if (together) return false;
    const query = queryOf(asked.address);
    const shown = now === null ? null : (known.find((chart) => isSame(chart, now)) ?? now);
    const others = known.filter(({ width }) => width === asked.width).reverse();
    for (const chart of shown ? [shown, ...others] : others) {
      const stays = isNarrower(query, queryOf(chart.address)) && remaining(chart.briefs, query);
      if (!stays) continue;
      if (chart !== shown) place(plots, chart.plots);
      leave(plots, stays);
      return true;
    }
    return false;
  }

  /** Asks what is on screen already, and what is one choice away: both will be at hand. */
  async function prepare(ask: (address: string) => Promise<Known>, at: string) {
    const query = queryOf(at);
    const levels = Object.entries(SOURCES_OF).filter(([level]) => level !== shows);
    for (const source of [query.source, ...levels.map(([, sources]) => sources)])
      learn(await ask(writeQuery({ ...query, source })));
  }

  return { learn, show, prepare };
}

type Asked = Pick<Known, 'address' | 'width'>;
const isSame = (one: Asked, other: Asked) =>
  one.address === other.address && one.width === other.width;

/** Takes out the marks that do not stay, and what goes with them; the others are there again. */
function leave(plots: Element, stays: (claims: readonly string[]) => boolean) {
  for (const part of plots.querySelectorAll('[data-claim], [data-of]')) {
    const claims = part.getAttribute('data-claim') ?? part.getAttribute('data-of') ?? '';
    if (stays(claims.split(' '))) part.removeAttribute('display');
    else part.setAttribute('display', 'none');
  }
  thinned(plots);
}
