import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, textWidth } from '#lib/chart/text-width.ts';

const text = fc.string({ maxLength: 40 });

describe('the width of a text', () => {
  it('is 0 for nothing', () => {
    expect(textWidth('')).toBe(0);
  });

  it('is the sum of its parts, so that more text is never narrower', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b), 6);
        expect(textWidth(a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('grows with the size of the letters', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(textWidth(a, 24)).toBeCloseTo(2 * textWidth(a, 12), 6);
      }),
    );
  });

  // Advance widths of DejaVu Sans, added up from its table of metrics, at 12 px.
  it.each([
    ['MoA', 25.9],
    ['SnapKV', 46.3],
    ['Double Sparsity, decode', 146.8],
    ['up to 2.29×', 71.7],
    ['not reported', 75.4],
  ])('of "%s" is close to what DejaVu Sans takes: %s px', (name, width) => {
    expect(textWidth(name) / width).toBeGreaterThan(0.95);
    expect(textWidth(name) / width).toBeLessThan(1.15);
  });
});

describe('a text made to fit', () => {
  it('stays whole where there is room', () => {
    expect(fitted('Double Sparsity', 500)).toBe('Double Sparsity');
  });

  it('keeps its beginning and ends in an ellipsis where there is not', () => {
    const short = fitted('Double Sparsity, decode', 80);
    expect(short).toMatch(/^Double S.*…$/);
    expect(textWidth(short)).toBeLessThanOrEqual(80);
  });

  it('fits any width that has room for a letter and the ellipsis', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (of, width) => {
        const short = fitted(of, width);
        expect(textWidth(short)).toBeLessThanOrEqual(width);
        if (short !== of) expect(of.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
