import { describe, expect, it } from 'vitest';
import { quotationIsIn } from '#lib/verify/typography.ts';

describe('a typeset quotation is in its scraped source', () => {
  it.each([
    ['up to 2.49× speedup', 'achieves up to 2.49times speedup'],
    ['up to 3× faster', 'up to 3x faster than SeCO'],
    ['2.97–25.22× higher', 'a 2.97~25.22x higher rate'],
    ['2.97–25.22×', '2.97-25.22X'],
    ['1.2–1.4×', 'by 1.2--1.4times'],
    ['~50% of the memory', 'sim50\\% of the memory'],
    ['~50%', 'saves ~ 50\\%'],
    ['≥ 90% of', 'geq 90\\% of'],
    ['≤5%', 'leq 5\\%'],
    ['1/16 of the tokens', '1{16} of the tokens'],
    ['53%', 'by 53\\% on'],
    ['it’s “lossless”', 'it\'s "lossless"'],
    ['memory-efficient method', 'memory‑efficient method'],
    ['two lines of text', 'two lines\n  of   text'],
    ['speed — up to 2×', 'speed -- up to 2x'],
    ['O(n²)', 'O(n^2)'],
    ['3× faster', '13x faster than A, 3x faster than B'],
    ['by 2', 'faster by 2.'],
    ['O(n²)', 'O(n^{2})'],
    ['~50%', 'about ∼50\\%'],
    ['1.2–1.4×', 'by 1.2 ∼ 1.4x'],
    ['1.2–1.4×', 'by 1.2 ~ 1.4times'],
    ['for short- and long-context tasks', 'for short- and long-context tasks'],
    ['throughput of 2×', 'through- put of 2x'],
  ])('"%s"', (quotation, source) => {
    expect(quotationIsIn(quotation, source)).toBe(true);
  });
});

describe('a quotation is not in a source', () => {
  it.each([
    ['up to 2.49× speedup', 'achieves up to 2.94times speedup', 'another figure'],
    ['up to 2× speedup', 'up to a 2x speedup', 'a word left out'],
    ['speedup up to 2×', 'up to 2x speedup', 'another order'],
    ['2× faster', '2 faster', 'a sign added'],
    ['Fast decoding', 'fast decoding', 'another case'],
    ['sim', 'a ~5% gain', 'words that are not there'],
    ['0xA', '0×A', 'a number that is none'],
    ['3× faster', 'up to 13x faster', 'the tail of a number'],
    ['3× faster', 'up to 2.3x faster', 'the part after a point'],
    ['by up to 5', 'by up to 53\\%', 'the head of a number'],
    ['up to 2', 'up to 2.49times', 'the part before a point'],
    ['less memory', 'less memorywise', 'the head of a word'],
  ])('"%s" in "%s": %s', (quotation, source) => {
    expect(quotationIsIn(quotation, source)).toBe(false);
  });
});
