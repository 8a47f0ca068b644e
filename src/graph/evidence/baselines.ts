import { randomNumbers } from '../random';
import { PARTS, type Part, type Parts, WEIGHTS } from './weights';

/** Typical and high values of one part between two roles of this taxonomy. */
export interface Baseline {
  /** The median of the pairs that can be compared in it. */
  readonly median: number;
  /** The 99th percentile of the pairs that have any of it in common. */
  readonly high: number;
}

/** By part; one in which nobody can be compared, or nobody has anything in common, is measured as it is. */
export type Baselines = Readonly<Record<Part, Baseline>>;

/** Every pair, or a random sample by a fixed seed. */
export function somePairs(roles: number, most: number): [number, number][] {
  const pairs: [number, number][] = [];
  if ((roles * (roles - 1)) / 2 <= most) {
    for (let a = 0; a < roles; a++) for (let b = a + 1; b < roles; b++) pairs.push([a, b]);
    return pairs;
  }
  const next = randomNumbers(1);
  while (pairs.length < most) {
    const [a, b] = [Math.floor(next() * roles), Math.floor(next() * roles)];
    if (a !== b) pairs.push([a, b]);
  }
  return pairs;
}

/** Computes from some pairs the median and a high value of each part. */
export function baselinesOf(compared: readonly Parts[]): Baselines {
  const ofPart = (part: Part): Baseline => {
    const shares = Float64Array.from(compared.flatMap((parts) => parts[part] ?? [])).sort();
    const some = shares.filter((share) => share > 0);
    return {
      median: shares[shares.length >> 1] ?? 0,
      high: some[Math.floor(0.99 * some.length)] ?? 1,
    };
  };
  return Object.fromEntries(PARTS.map((part) => [part, ofPart(part)])) as Baselines;
}

/**
 * The parts by their weights, each against its high value: 0 to 1. What is not on file is not in common: else two
 * records of a line each, alike in that line, would come before those that are alike in all they say.
 */
export function scoreOf(parts: Parts, baselines: Baselines): number {
  let sum = 0;
  for (const part of PARTS) {
    const share = parts[part] ?? 0;
    sum += WEIGHTS[part] * Math.min(1, share / baselines[part].high);
  }
  return sum;
}

/** How many of some ascending figures are smaller. */
export function countBelow(ascending: Float64Array, figure: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}
