import { randomNumbers } from '../random';
import { PARTS, type Part, type Parts, WEIGHTS } from './traits';

/** What a part comes to between two roles of this taxonomy. */
export interface Yardstick {
  /** Half of the pairs that can be compared in it have less, or as much. */
  readonly usual: number;
  /** One in a hundred of those that have any of it in common has as much, or more. */
  readonly much: number;
}

/** By part; one in which nobody can be compared, or nobody has anything in common, is measured as it is. */
export type Yardsticks = Readonly<Record<Part, Yardstick>>;

/** Every pair, or so many drawn by a fixed seed. */
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

/** Learns from some pairs what is usual in each part, and what is much. */
export function yardsticksOf(compared: readonly Parts[]): Yardsticks {
  const ofPart = (part: Part): Yardstick => {
    const shares = Float64Array.from(compared.flatMap((parts) => parts[part] ?? [])).sort();
    const some = shares.filter((share) => share > 0);
    return {
      usual: shares[shares.length >> 1] ?? 0,
      much: some[Math.floor(0.99 * some.length)] ?? 1,
    };
  };
  return Object.fromEntries(PARTS.map((part) => [part, ofPart(part)])) as Yardsticks;
}

/**
 * The parts by their weights, each against what is much in it: 0 to 1. What is not on file is not in common: else two
 * records of a line each, alike in that line, would come before those that are alike in all they say.
 */
export function scoreOf(parts: Parts, yardsticks: Yardsticks): number {
  let sum = 0;
  for (const part of PARTS) {
    const share = parts[part] ?? 0;
    sum += WEIGHTS[part] * Math.min(1, share / yardsticks[part].much);
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
