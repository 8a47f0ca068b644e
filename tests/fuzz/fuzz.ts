import fc from 'fast-check';
import { LONGEST_MS, type Target } from './target';

/** How a target fared. */
export interface Outcome {
  readonly name: string;
  readonly inputs: number;
  /** Of the input that took longest, in milliseconds of the processor. */
  readonly slowest: number;
  /** How many inputs took above a second. */
  readonly hangs: number;
  /** What failed, with the smallest input that does it. */
  readonly failures: readonly string[];
  /** The first input that took above a second. */
  readonly slow: readonly string[];
}

/** So many inputs have one seed: after a failure the rest is tried all the same, and many short runs have more of the extremes. */
const SLICE = 2000;
const LONGEST_REPORT = 4000;

/** Gives a target so many inputs, from a seed and those that follow it, or as many as go into the time. */
export async function fuzz(
  target: Target,
  inputs: number,
  seed: number,
  limitMs = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  const end = performance.now() + limitMs;
  const watch = watchTime();
  const failures: string[] = [];
  let done = 0;
  for (let slice = 0; slice * SLICE < inputs && performance.now() < end; slice++) {
    const left = end - performance.now();
    const details = await fc.check(target.property(watch.see), {
      ...{ numRuns: Math.min(SLICE, inputs - slice * SLICE), seed: seed + slice },
      ...(Number.isFinite(left) && { interruptAfterTimeLimit: left }),
    });
    done += details.numRuns;
    if (details.failed) failures.push(await reportOf(details));
  }
  const { slowest, hangs, first } = watch.seen;
  const cut = (texts: readonly string[]) => texts.map((text) => text.slice(0, LONGEST_REPORT));
  const found = { failures: cut(failures), slow: cut(first) };
  return { name: target.name, inputs: done, slowest, hangs, ...found };
}

/** Counts what takes long. That is no failure to fast-check: making the input smaller would take hours. */
function watchTime() {
  const seen = { slowest: 0, hangs: 0, first: [] as string[] };
  const see = (ms: number, input: unknown) => {
    seen.slowest = Math.max(seen.slowest, ms);
    if (ms <= LONGEST_MS) return;
    seen.hangs++;
    if (seen.hangs === 1) seen.first.push(`took ${Math.round(ms)} ms: ${fc.stringify(input)}`);
  };
  return { seen, see };
}

async function reportOf(details: fc.RunDetails<[unknown]>): Promise<string> {
  return `${details.errorInstance}\n${await fc.asyncDefaultReportMessage(details)}`;
}
