import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tex, texCell } from '#lib/export/tables/tex.ts';
import { HOSTILE, anyLine } from '../hostile';
import { readTex } from './read-tex';

it.each([
  ['R&D at 50% of $5', 'R\\&D at 50\\% of \\$5'],
  ['1.2–1.4×', '1.2--1.4$\\times$'],
  ['−0.4 ≤ α', '$-$0.4 $\\leq$ $\\alpha$'],
  ['D²MoE', 'D\\textsuperscript{2}MoE'],
  ['a--b', 'a-{}-b'],
  ['Gödel’s “proof”', 'Gödel’s “proof”'],
  ['two\nlines\r\n\tand\u0000more', 'two lines and more'],
])('writes %j for TeX', (text, written) => {
  expect(tex(text)).toBe(written);
});

it('keeps brackets, stars and quotation marks of a cell from being read', () => {
  expect(texCell('[x] * "y"')).toBe('{[}x{]} {*} \\textquotedbl{}y\\textquotedbl{}');
});

it.each(HOSTILE)('is read back as the same text: %s', (text) => {
  expect(readTex(texCell(text))).toBe(text);
});

it('is read back as the same text, whatever it is', () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      expect(readTex(texCell(text))).toBe(text);
    }),
  );
});

it('has the reader refuse what is not escaped', () => {
  for (const raw of ['50%', 'a & b', '{', '}', 'x_1', '\\cmd', 'a -- -- b|', '$x$', '----'])
    expect(() => readTex(raw)).toThrow();
});
