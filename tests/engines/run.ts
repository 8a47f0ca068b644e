import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ACCELERATED_CHECKS, accelerated } from './accelerated';
import { CHECKS, type Checks } from './checks';
import type { Driver, Engine } from './driver';
import { ELSEWHERE } from './expectations';
import { openPage } from './page';
import { chromium, firefox } from './puppeteer';
import { serve } from './site';
import { webkit } from './webkit';

// `npm run test:engines`: the same checks of the built page in three engines, and what is seen of the map where canvases
// are accelerated; the last line counts them.

const RUNS: readonly (readonly [Engine, Checks])[] = [
  [chromium, CHECKS],
  [accelerated, ACCELERATED_CHECKS],
  [firefox, CHECKS],
  [webkit, CHECKS],
];

const RESULTS = 'test-results/engines';
const DESKTOP = [1440, 900] as const;
const LIMIT_MS = 300_000;

interface Tally {
  passed: number;
  /** What failed, a line each. */
  failed: string[];
  skipped: number;
}

// A command that a browser never answers must not hold up the run.
async function timeLimit(): Promise<never> {
  await sleep(LIMIT_MS, undefined, { ref: false });
  throw new Error(`not done after ${LIMIT_MS / 1000} s`);
}

async function count(tally: Tally, name: string, check: () => Promise<void>): Promise<void> {
  const begun = Date.now();
  const fault = await Promise.race([check(), timeLimit()]).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (fault === undefined) tally.passed += 1;
  else tally.failed.push(`${name}: ${fault.split('\n')[0]}`);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`  ${fault === undefined ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
  if (fault !== undefined) console.log(`          ${fault}`);
}

async function runChecks(
  tally: Tally,
  checks: Checks,
  driver: Driver,
  url: string,
  folder: string,
): Promise<void> {
  const page = openPage(driver, url);
  const picture = async (name: string) =>
    writeFileSync(`${folder}/${name}.png`, await driver.screenshot());
  for (const [name, check] of Object.entries(checks)) {
    await count(tally, name, async () => {
      await driver.resize(...DESKTOP);
      await check(page, picture);
    });
  }
  await count(tally, 'no error or warning in the console', async () => {
    // What the policy forbids is told, as a check wants it to be.
    const noise = (await driver.noise()).filter((line) => !line.includes(new URL(ELSEWHERE).host));
    if (noise.length) throw new Error(noise.join('\n          '));
  });
}

/** Every check of one engine, in a browser of its own. An engine that does not start is one failure. */
async function runEngine(engine: Engine, checks: Checks, executable: string): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: [], skipped: 0 };
  const folder = `${RESULTS}/${engine.name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await serve(engine.needsCollector);
  try {
    const driver = await engine.start(executable);
    console.log(`  ${driver.version}`);
    const run = async () => {
      const unfit = await engine.unfit?.(driver);
      if (unfit === undefined) return runChecks(tally, checks, driver, site.url, folder);
      console.log(`  ${unfit}`);
      tally.skipped += 1;
    };
    await run().finally(driver.close);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    console.log(`  FAILED  ${fault}`);
    tally.failed.push(`starts and ends: ${fault.split('\n')[0]}`);
  } finally {
    await site.close();
  }
  return tally;
}

/** On a busy machine a page may come late: an engine of which a check fails is tried once more, in a new browser. */
async function tryEngine(engine: Engine, checks: Checks): Promise<Tally> {
  console.log(`\n== ${engine.name}`);
  const executable = engine.find();
  if (executable === undefined) {
    console.log(`  It is not installed. ${engine.missing}`);
    return process.env.CI
      ? { passed: 0, failed: ['is not installed'], skipped: 0 }
      : { passed: 0, failed: [], skipped: 1 };
  }
  const first = await runEngine(engine, checks, executable);
  if (!first.failed.length) return first;
  console.log('  Once more:');
  return runEngine(engine, checks, executable);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const wanted = process.argv.slice(2);
const tally: Tally = { passed: 0, failed: [], skipped: 0 };
for (const [engine, checks] of RUNS) {
  if (wanted.length && !wanted.includes(engine.name)) continue;
  const { passed, failed, skipped } = await tryEngine(engine, checks);
  tally.passed += passed;
  tally.failed.push(...failed.map((line) => `  ${engine.name}, ${line}`));
  tally.skipped += skipped;
}
const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
const summary = `${tally.passed} passed, ${tally.failed.length} failed${skipped}`;
mkdirSync(RESULTS, { recursive: true });
// `.ci/run` repeats at its end what failed.
const failures = tally.failed.length ? `Failed in the engines:\n${tally.failed.join('\n')}\n` : '';
writeFileSync(`${RESULTS}/failures.txt`, failures);
if (failures) console.log(`\n${failures.trimEnd()}`);
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exit(tally.failed.length ? 1 : 0);
