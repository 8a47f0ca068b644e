import fc from 'fast-check';
import type { Target } from './targets';

/** How a target fared. */
export interface Outcome {
  readonly name: string;
  readonly inputs: number;
  readonly seed: number;
  /** Of the input that took longest, in milliseconds of the processor. */
  readonly slowest: number;
  /** What failed, with the smallest input that does it. */
  readonly failure?: string;
}

/** Gives a target so many inputs of a seed, or as many as go into the time. */
export async function fuzz(
  { name, property }: Target,
  inputs: number,
  seed: number,
  limitMs?: number,
): Promise<Outcome> {
  let slowest = 0;
  const onTime = (ms: number) => {
    slowest = Math.max(slowest, ms);
  };
  const details = await fc.check(property(onTime), {
    ...{ numRuns: inputs, seed },
    ...(limitMs !== undefined && { interruptAfterTimeLimit: limitMs }),
  });
  const failure = details.failed
    ? `${details.errorInstance}\n${await fc.asyncDefaultReportMessage(details)}`
    : undefined;
  return { name, seed, slowest, inputs: details.numRuns, ...(failure && { failure }) };
}
