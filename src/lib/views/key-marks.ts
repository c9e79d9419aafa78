const point = (attributes: string) => `<circle ${attributes}/>`;
const filled = 'fill="currentColor"';
const translucent = `${filled} fill-opacity="0.3"`;

/**
 * How the marks of a legend look: SVG around the origin, 16 px wide and high, for a group with
 * `fill="none"` and a stroke of 1.5 px in the colour of the text.
 */
export const KEY_MARKS = {
  solid: point(`r="4.5" ${filled}`),
  hollow: point('r="4.5"'),
  open: `${point(`cy="-2" r="4.5" ${translucent}`)}<path d="M-4 -2H-8"/>`,
  tail: `${point(`cy="-2" r="4.5" ${translucent}`)}<path d="M0 3V8M-2.5 5.5L0 8L2.5 5.5"/>`,
  range: `<rect x="-7" y="-3" width="14" height="6" rx="2" ${filled} fill-opacity="0.5"/>`,
  join: `<path d="M-5 0H5"/>${point(`cx="-5" r="2.5" ${filled}`)}${point(`cx="5" r="2.5" ${filled}`)}`,
  dashed: '<path d="M-7 0H7" stroke-dasharray="4 2.5"/>',
  flag: `${point('r="7" stroke="var(--accent)"')}${point('r="3"')}`,
  average: `${point(`r="4.5" ${filled}`)}<path d="M-8 0H8"/>`,
  none: '',
  check:
    '<g stroke="var(--accent)"><rect x="-7" y="-7" width="14" height="14" stroke-dasharray="3 2"/><circle r="3"/></g>',
};
/** What the marks of a chart's own key may be; any chart may have `check`. */
export type KeyMark = Exclude<keyof typeof KEY_MARKS, 'check'>;

/** What a legend says of the mark of a claim beyond its bound. */
export const CHECK_TEXT = 'beyond its arithmetic bound: needs explanation';
