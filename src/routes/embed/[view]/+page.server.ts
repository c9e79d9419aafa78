// What a chart's own page is made from, and for the same charts.
export { entries, load } from '../../charts/[view]/+page.server';
