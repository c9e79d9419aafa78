import { existsSync } from 'node:fs';

const ON_THE_SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags for a browser that runs as root in a closed network and draws the same everywhere. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium: `CHROMIUM_PATH`, else one on the system, else the one inside an npm package, which
 * brings its own libraries. The package unpacks those only where it believes to be on AWS Lambda.
 */
export async function chromiumPath(): Promise<string> {
  const found = [process.env.CHROMIUM_PATH, ...ON_THE_SYSTEM].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
