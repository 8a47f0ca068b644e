import { parseArgs } from 'node:util';
import { fuzz } from './fuzz';
import { TARGETS } from './targets';

// `npm run fuzz -- --inputs 100000 --seed 42 --minutes 10`: hostile inputs for all that reads. The same seed gives the
// same inputs.

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    minutes: { type: 'string' },
  },
});
const seed = Number(values.seed);
const limit = values.minutes ? Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY;
const parts = TARGETS.reduce((sum, { share }) => sum + share, 0);

const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
console.log(`Seed ${seed}\n`);
row(['Target', 'Share by cost', 'Inputs', 'Failures', 'Slowest', 'Above a second']);
row(['---', '---:', '---:', '---:', '---:', '---:']);
const failed: string[] = [];
for (const target of TARGETS) {
  const share = target.share / parts;
  const wanted = Math.ceil(Number(values.inputs) * share);
  const { name, inputs, failures, slow, slowest, hangs } = await fuzz(
    target,
    wanted,
    seed,
    limit * share,
  );
  row([
    name,
    `${Math.round(100 * share)}%`,
    inputs,
    failures.length,
    `${Math.round(slowest)} ms`,
    hangs,
  ]);
  failed.push(...[...failures, ...slow].map((failure) => `${name}: ${failure}`));
}
for (const failure of failed) console.log(`\n${failure}`);
process.exitCode = failed.length ? 1 : 0;
