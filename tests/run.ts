import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// `npm test`: every check, each run even when one before it failed; the last line counts the tests.

const RESULTS = 'test-results';
const STEPS = {
  types: 'tsc',
  lint: 'biome ci',
  'unused code': 'knip',
  records: 'npm run --silent check',
  'unit tests': `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`,
  build: 'npm run --silent build',
  'browser tests': 'playwright test --config tests/browser/playwright.config.ts',
};

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

function tally<T>(file: string, count: (report: T) => Tally): Tally {
  const path = `${RESULTS}/${file}`;
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  return count(JSON.parse(readFileSync(path, 'utf8')) as T);
}

const unitTally = (
  report: Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>,
) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
});
const browserTally = ({
  stats,
}: {
  stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
}) => {
  // On a busy machine a test may come too early for the page; what passes only then wants to be looked at.
  if (stats.flaky) console.log(`\nAt the second try only: ${stats.flaky} of the browser tests.`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const failed = Object.entries(STEPS).filter(([name, command]) => {
  console.log(`\n== ${name}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});
if (failed.length) console.log(`\nFailed: ${failed.map(([name]) => name).join(', ')}.`);

const unit = tally('unit.json', unitTally);
const browser = tally('browser.json', browserTally);
const skipped = unit.skipped + browser.skipped;
const summary = `${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed.length ? 1 : 0;
