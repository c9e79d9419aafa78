import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from '#lib/export/pictures/palette-png.ts';
import { rasterized } from '#lib/export/pictures/raster.ts';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" font-family="'Segoe UI', 'DejaVu Sans', sans-serif">
    <rect width="40" height="20" fill="#ffffff"/>${content}</svg>`;

/** The palette's colours by pixel, read by the specification's own rules. */
function decoded(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(
      png.toString('latin1', at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  const [header, palette] = [chunks.get('IHDR'), chunks.get('PLTE')];
  const [width = 0, height = 0] = [header?.readUInt32BE(0), header?.readUInt32BE(4)];
  const lines = inflateSync(chunks.get('IDAT') ?? '');
  const colour = (x: number, y: number) => {
    const index = lines[y * (width + 1) + 1 + x] ?? 0;
    return palette?.subarray(index * 3, index * 3 + 3).toString('hex');
  };
  return { width, height, colour };
}

it('draws shapes where they are, in their colours', () => {
  const png = palettePng(
    rasterized(svg('<rect x="10" y="5" width="10" height="10" fill="#8a2c0d"/>')),
  );
  const { width, height, colour } = decoded(png);
  expect([width, height]).toEqual([40, 20]);
  expect(colour(15, 10)).toBe('8a2c0d');
  expect(colour(5, 10)).toBe('ffffff');
});

it('draws texts without a font of the machine, bold and serif too', () => {
  const dark = (content: string) =>
    rasterized(svg(content)).pixels.filter((value, i) => i % 4 === 0 && value < 100).length;
  expect(dark('')).toBe(0);
  const [plain, bold, serif] = [
    '',
    ' font-weight="bold"',
    ` font-family="'DejaVu Serif'" font-weight="bold"`,
  ].map((style) => dark(`<text x="2" y="15" font-size="14"${style}>mmm</text>`));
  expect(plain).toBeGreaterThan(20);
  expect(bold).toBeGreaterThan(plain ?? 0);
  expect(serif).not.toBe(bold);
  expect(serif).toBeGreaterThan(20);
});

it('keeps the most frequent 256 colours, and takes a rarer one for the nearest', () => {
  // A row of 300 greys and reds: each of 256 shades twice, and 44 one off once.
  const shades = Array.from({ length: 256 }, (_, i) => [i, i, i]);
  const rare = Array.from({ length: 44 }, (_, i) => [i * 5, i * 5, i * 5 + 1]);
  const row = [...shades, ...shades, ...rare];
  const pixels = Uint8Array.from(row.flatMap((rgb) => [...rgb, 255]));
  const { colour } = decoded(palettePng({ width: row.length, height: 1, pixels }));
  const grey = (i: number) => i.toString(16).padStart(2, '0').repeat(3);
  expect(shades.map((_, i) => colour(i, 0))).toEqual(shades.map((_, i) => grey(i)));
  expect(rare.map((_, i) => colour(512 + i, 0))).toEqual(rare.map((_, i) => grey(i * 5)));
});
