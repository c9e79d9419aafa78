import { changeScale, symlog, ticksOf, type Extent } from '../../chart/scale';
import { exactNumber } from '../../format';
import { PANELS, type Panel } from './panels';

/** The change in quality of a panel: its scale, its ticks, and as many px as it spans doublings, within limits. */
export function qualityAxis(panel: Panel, extents: Iterable<Pick<Extent, 'low' | 'high'>>) {
  const { linear } = PANELS[panel];
  const scale = changeScale(extents, linear);
  const { to } = symlog(linear);
  const doublings = to(scale.domain[1]) - to(scale.domain[0]);
  return {
    y: { scale, ticks: ticksOf(scale, Infinity, (n) => changeText(n, panel)) },
    height: Math.round(Math.min(380, Math.max(130, doublings * 30))),
  };
}

function changeText(n: number, panel: Panel): string {
  if (n === 0) return 'no change';
  const size = exactNumber(Number(Math.abs(n).toPrecision(3)));
  if (panel === 'perplexity') return `${size} ${n > 0 ? 'lower' : 'higher'}`;
  return `${n > 0 ? '+' : '−'}${size}${panel === 'points' ? '' : '%'}`;
}
