import { expect, it } from 'vitest';
import { labels } from '#lib/chart/labels.ts';
import type { Way } from '#lib/chart/scale.ts';
import { plotToString } from '#lib/render/render.ts';

/** Names by their places: of marks along a line of 300 px; what each is called, or '' for none. */
function anchors(
  marks: [x: number, name: string, ...tails: Way[]][],
  around: Parameters<typeof labels>[2] = {},
) {
  const svg = plotToString({
    width: 300,
    height: 20,
    margin: 0,
    x: { domain: [0, 300], axis: null },
    y: { domain: [0, 20], axis: null },
    marks: [
      labels(
        marks.map(([x, label, ...tails]) => ({
          ...{ x1: x, x2: x, y1: 10, y2: 10, label, tails },
          claim: `p/${label}`,
        })),
        5,
        around,
      ),
    ],
  });
  return [...svg.matchAll(/text-anchor="(\w+)"[^>]*>([^<]+)</g)].map(([, at, name]) => [name, at]);
}

it('a name stands to the right of its mark', () => {
  expect(anchors([[150, 'Quest']])).toEqual([['Quest', 'start']]);
});

it('a mark without a name gets none, and is in the way of the others’', () => {
  const marks: [number, string][] = [
    [150, 'Quest'],
    [165, ''],
  ];
  expect(anchors(marks)).toEqual([['Quest', 'end']]);
});

it('a tail is in the way of its own mark’s name', () => {
  expect(anchors([[150, 'Quest', 90]])).toEqual([['Quest', 'end']]);
  expect(anchors([[150, 'Quest', 270]])).toEqual([['Quest', 'start']]);
});

it('a name stays in its frame, and off what is in the way', () => {
  const frame = { x1: 0, x2: 170, y1: 0, y2: 20 };
  expect(anchors([[150, 'Quest']], { frame })).toEqual([['Quest', 'end']]);
  const obstacles = [{ x1: 160, x2: 165, y1: 8, y2: 12 }];
  expect(anchors([[150, 'Quest']], { obstacles })).toEqual([['Quest', 'end']]);
});

it('a name stands as near as the margin around its mark allows', () => {
  const marks: [number, string][] = [
    [150, 'Quest'],
    [201, ''],
  ];
  // 37 px of letters, after 3 px, between marks of 5 px: 41 px without a margin, 39 px with one of 1 px.
  expect(anchors(marks, { margin: 0 })).toEqual([['Quest', 'start']]);
  expect(anchors(marks, { margin: 3 })).toEqual([['Quest', 'end']]);
});
