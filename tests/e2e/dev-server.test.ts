import { spawn } from 'node:child_process';
import { expect, test as strict } from './fixtures';
import { box, corpus, expectView, open } from './reader';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Vite's notes on its connection, and Svelte's on HTML that the page keeps and its data do without. */
const NOTES_OF_DEVELOPMENT =
  /^(\[vite\] connect(ing\.\.\.|ed\.)$|%c\[svelte\] hydration_html_changed)/;

const test = strict.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const vite = `${ROOT}/node_modules/vite/bin/vite.js`;
      const server = spawn(process.execPath, [vite, 'dev', '--port', '0'], {
        cwd: ROOT,
        env: { ...process.env, NO_COLOR: '1' },
      });
      const address = await new Promise<string>((resolve, reject) => {
        let printed = '';
        const read = (text: Buffer) => {
          printed += text.toString();
          const [, url] = /Local: +(http:\S+?)\/\s/.exec(printed) ?? [];
          if (url) resolve(url);
        };
        server.stdout.on('data', read);
        server.stderr.on('data', read);
        server.on('exit', () => reject(new Error(`the dev server ended:\n${printed}`)));
      });
      await use(address);
      server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site),
  allowed: NOTES_OF_DEVELOPMENT,
});

// The server builds what a page asks for when it asks.
test.describe.configure({ timeout: 120_000 });

test('on the dev server a choice answers in chart, table and count', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache');
  await box(page, 'Technique', 'KV-cache compression').check();
  const kv = all.filter(({ techniques }) => techniques.includes('kv-cache'));
  expect(kv.length).toBeLessThan(all.length);
  await expectView(page, kv, all.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
