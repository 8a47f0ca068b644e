import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { browserFailures, told, unitFailures } from './failures';
import { inOrder, type Step } from './steps';
import { browserTally, summaryOf, unitTally } from './tally';

// `npm test`: every check, each run even when one before it failed; the last line counts the tests.

const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const PAGE = `${RESULTS}/page.json`;
const BROWSER = `${RESULTS}/browser.json`;

// Two rows side by side, for two cores: the checks and, when they have built the page, the browser tests; and the tests
// without a browser. While a browser waits, the other row goes on; page tests wait, too, so they are beside the checks.
const CHECKS: Step[] = [
  ['types', 'tsc'],
  ['lint', 'biome ci'],
  ['unused code', 'knip'],
  ['records', 'npm run --silent check'],
  ['build', 'npm run --silent build'],
];
const vitest = (name: string, script: string, results: string): Step => [
  name,
  `npm run --silent ${script} -- --reporter=default --reporter=json --outputFile.json=${results}`,
];
const WITHOUT_BROWSER = [
  vitest('page tests', 'test:page', PAGE),
  vitest('unit tests', 'test:unit', UNIT),
];
const BROWSER_TESTS: Step[] = [
  ['browser tests', 'playwright test --config tests/browser/playwright.config.ts'],
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const withBrowser = async () => [
  ...(await inOrder(CHECKS)),
  ...(await inOrder(BROWSER_TESTS, true)),
];
const outcomes = (await Promise.all([withBrowser(), inOrder(WITHOUT_BROWSER)])).flat();

const times = outcomes.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`);
console.log(`\n${times.join(', ')}`);
const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);

// What failed stands at the end of a log, whatever else is in it; `.ci/run` repeats it at its own end.
const failures = [
  ...(failed.length ? [`Failed steps: ${failed.join(', ')}.`] : []),
  told([...unitFailures(UNIT), ...unitFailures(PAGE), ...browserFailures(BROWSER)]),
].filter(Boolean);
writeFileSync(`${RESULTS}/failures.txt`, failures.map((text) => `${text}\n`).join(''));
for (const text of failures) console.log(`\n${text}`);

const summary = summaryOf([unitTally(UNIT), unitTally(PAGE), browserTally(BROWSER)]);
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed.length ? 1 : 0;
