import type { Page } from '@playwright/test';

/** Something that a reader does, on the product's pages as on the reference. */
export interface Action {
  what: string;
  act: (page: Page) => Promise<unknown>;
}

const WORD = 'memory';

const box = (page: Page, technique: string) =>
  page.getByRole('group', { name: 'Technique' }).getByRole('checkbox', { name: technique });
const field = (page: Page) => page.getByLabel('Find in titles, methods, quotations');

export const clickTechnique = (page: Page) => box(page, 'Quantization').click();
const clickAnother = (page: Page) => box(page, 'Pruning').click();

const filter: Action = { what: 'first filter', act: clickTechnique };

/** What is done one after the other on a page; the first on one that nothing has been done to. */
export const VISITS: readonly (readonly Action[])[] = [
  [filter, { what: 'second filter', act: clickAnother }],
  // The filter is not timed a second time, so it has no row.
  [
    { what: '', act: clickTechnique },
    { what: 'filter cleared', act: clickTechnique },
  ],
  [
    {
      what: 'search for a word',
      // The word arrives whole: its first letters ask other questions.
      act: async (page) => {
        await field(page).focus();
        await page.keyboard.insertText(WORD);
      },
    },
  ],
  [
    {
      what: 'other level',
      act: (page) => page.getByLabel('Figures').first().selectOption('measurements'),
    },
  ],
];

/** Done half a second after the page has loaded. */
export const EARLY: Action = { what: 'filter 0.5 s after load', act: clickTechnique };
