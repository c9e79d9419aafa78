import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../browser/chromium';

const PORT = Number(process.env.PORT ?? 4199);

/** Browser tests, on the production build. */
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A browser may crash at its start where memory is short. What passes only then is listed as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 1000 },
    // A service worker fetches the whole site once a page is idle: counted with what a page loads,
    // and answering in the host's place, it would hide what most tests look at.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: 'npm run serve',
    cwd: '../..',
    env: { PORT: String(PORT) },
    port: PORT,
  },
});
