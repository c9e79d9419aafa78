/**
 * How much a chart draws before it draws less of each, or counts instead. Found by looking at the
 * corpus and at copies of it with up to 100,000 claims.
 */

/** More marks than this can neither be told apart nor are quick to draw: cells or bars count them. */
export const MOST_MARKS = 2000;

/** Marks of a lane, one over the other: more make it higher than the panels that it stands below. */
export const MOST_IN_LANE = 400;

/** Among more marks than this, names find no room; a mark says its own when it is pointed at. */
export const MOST_NAMED = 400;

/** More marks than this lie on each other at full size: each is drawn smaller, and named more shortly. */
export const MOST_LARGE = 80;

/** More marks of one name than this are not told apart: longer names would take all the room. */
export const MOST_TOLD_APART = 6;

/** Panels of one chart: two rows of three on a wide page. */
export const MOST_PANELS = 6;

/** Categories on an axis: more names do not fit below it. */
export const MOST_BANDS = 12;

/** Small panels, one a method: a longer page is not read. */
export const MOST_LADDERS = 60;

/** Rows that a reader can still go through. */
export const MOST_ROWS = 200;
