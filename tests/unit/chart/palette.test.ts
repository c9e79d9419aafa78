import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coloured } from '#lib/chart/palette.ts';

const css = readFileSync('src/styles/page.css', 'utf8');
const variables = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];

it('spells out the colours of the style sheet, light and dark', () => {
  expect(variables.length).toBe(14);
  for (const [, name = '', light, dark] of variables) {
    expect(coloured(`var(--${name})`, 'light')).toBe(light);
    expect(coloured(`var(--${name})`, 'dark')).toBe(dark);
  }
});

it('takes the ink for the colour of the text', () => {
  expect(coloured('stroke="currentColor"', 'dark')).toBe(
    `stroke="${coloured('var(--ink)', 'dark')}"`,
  );
});

it('refuses a colour that there is none of', () => {
  expect(() => coloured('var(--c9)', 'light')).toThrow('--c9');
});
