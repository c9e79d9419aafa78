export type { Figure, Spec } from '../chart/figure';
export type { LegendItem } from '../chart/theme';
