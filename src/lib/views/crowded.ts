/** Beyond this many, single marks neither can be told apart nor are quick to draw. */
export const MOST_MARKS = 2000;
/** Rows that a reader can still go through. */
export const MOST_ROWS = 200;

/** How far figures reach, and how many they are. */
export interface Reach {
  low: number;
  high: number;
  count: number;
}

// Not Math.min(...): a corpus may have more figures than a call has arguments.
export const reachOf = (ends: readonly { low: number; high: number }[]): Reach => ({
  low: ends.reduce((least, { low }) => Math.min(least, low), Infinity),
  high: ends.reduce((most, { high }) => Math.max(most, high), -Infinity),
  count: ends.length,
});
