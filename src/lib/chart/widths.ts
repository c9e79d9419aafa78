/** Widths, in px, that charts are drawn at; the page picks the widest that fits its column. */
export const WIDTHS = { narrow: 340, medium: 640, wide: 940 } as const;
export type WidthName = keyof typeof WIDTHS;
export const WIDTH_NAMES = Object.keys(WIDTHS) as WidthName[];
