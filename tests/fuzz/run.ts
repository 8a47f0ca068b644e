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
const each = Math.ceil(Number(values.inputs) / TARGETS.length);
const seed = Number(values.seed);
const limit = values.minutes ? (Number(values.minutes) * 60_000) / TARGETS.length : undefined;

console.log(`Seed ${seed}\n\n| Target | Inputs | Slowest | |\n| --- | ---: | ---: | --- |`);
const failures: string[] = [];
for (const target of TARGETS) {
  const { name, inputs, slowest, failure } = await fuzz(target, each, seed, limit);
  console.log(`| ${name} | ${inputs} | ${Math.round(slowest)} ms | ${failure ? 'failed' : ''} |`);
  if (failure) failures.push(`${name}: ${failure.slice(0, 4000)}`);
}
for (const failure of failures) console.log(`\n${failure}`);
process.exitCode = failures.length ? 1 : 0;
