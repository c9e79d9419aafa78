/** Each colour by the name of its CSS variable: `[light, dark]`, as page.css has them. */
const PALETTE: Record<string, readonly [light: string, dark: string]> = {
  surface: ['#fffdf9', '#17181b'],
  ink: ['#1d1c1a', '#ecebe7'],
  muted: ['#5f5b54', '#a9a6a0'],
  rule: ['#e3ded4', '#303238'],
  'rule-strong': ['#b9b2a4', '#565a63'],
  accent: ['#8a2c0d', '#ff9d7a'],
  c1: ['#0b62a6', '#6db3f2'],
  c2: ['#c2410c', '#ff9e64'],
  c3: ['#0f766e', '#4fd1c0'],
  c4: ['#9d2f7a', '#f08ccb'],
  c5: ['#8a6d00', '#e0c04c'],
  c6: ['#5b4db7', '#a99dff'],
  c7: ['#4d7c0f', '#9ccf4a'],
  c8: ['#5f6875', '#aab3c0'],
};

export type Scheme = 'light' | 'dark';

/**
 * A drawing's text with its colours spelled out, for files that have no style sheet.
 * @throws where it names a colour that there is none of
 */
export const coloured = (text: string, scheme: Scheme): string =>
  text.replaceAll('currentColor', 'var(--ink)').replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const pair = PALETTE[name];
    if (!pair) throw new Error(`there is no colour --${name}`);
    return pair[scheme === 'light' ? 0 : 1];
  });
