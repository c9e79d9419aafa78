// Everything that must hold, one step after the other; ends with the count of all tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

let passed = 0;
let failed = 0;

/** @param {string} command */
function run(command) {
  process.stdout.write(`\n> ${command}\n`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

/** A step that is one test. @param {string} name @param {string} command */
function step(name, command) {
  const ok = run(command);
  process.stdout.write(`${ok ? 'ok' : 'FAILED'}: ${name}\n`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/**
 * A test runner that reports its own count; without a report, or with no test in it, it counts as one failure.
 * @param {string} command @param {string} file @param {(report: any) => { passed: number, failed: number }} count
 */
function suite(command, file, count) {
  rmSync(file, { force: true });
  const ok = run(command);
  const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : null;
  passed += counted?.passed ?? 0;
  failed += Math.max(counted?.failed ?? 1, ok && counted?.passed ? 0 : 1);
}

step('format', 'npm run --silent format:check');
step('types', 'npm run --silent types');
step('lint', 'npm run --silent lint');
suite(
  'npm run --silent test:unit -- --reporter=dot --reporter=json --outputFile.json=test-results/vitest.json',
  'test-results/vitest.json',
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
if (step('build', 'npm run --silent build')) {
  suite('npm run --silent test:browser', 'tests/e2e/results/report.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
