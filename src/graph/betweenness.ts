import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import type { Betweenness } from '../domain';
import { randomNumbers } from './random';
import type { WeightedPairs } from './weightedPairs';

/** Up to this many roles, paths from every role are followed; beyond, those from a sample. */
const MOST_EXACT = 2000;
const SAMPLE = 500;

/** A count of shortest paths, done in steps. */
export interface BetweennessCount {
  /** Follows the paths from one more role. */
  readonly step: () => void;
  readonly isDone: () => boolean;
  readonly result: () => Betweenness;
}

/**
 * How much each role lies on shortest paths between others, 0 to 1 (Brandes 2001, unweighted and undirected). From a
 * seeded sample of roles, where there are many, the sum is scaled up to all of them (Brandes and Pich 2007).
 */
export function createBetweenness(
  pairs: WeightedPairs,
  sample = pairs.order <= MOST_EXACT ? pairs.order : SAMPLE,
): BetweennessCount {
  const { order } = pairs;
  const sources = sampled(order, Math.min(sample, order));
  const pathsFrom = createUnweightedIndexedBrandes(pairs);
  const sums = new Float64Array(order);
  const share = new Float64Array(order);
  let next = 0;

  return {
    step: () => {
      const source = sources[next++];
      if (source !== undefined) addDependencies(pathsFrom(source), source, share, sums);
    },
    isDone: () => next >= sources.length,
    result: () => {
      // Every path is found from both its ends.
      const scale = order / Math.max(1, sources.length) / Math.max(1, (order - 1) * (order - 2));
      return { values: Float32Array.from(sums, (sum) => sum * scale), sampled: sources.length };
    },
  };
}

type ShortestPaths = ReturnType<ReturnType<typeof createUnweightedIndexedBrandes>>;

/** Adds what each role contributes to the paths from one source, from the farthest roles inwards. */
function addDependencies(
  [stack, before, counts]: ShortestPaths,
  source: number,
  share: Float64Array,
  sums: Float64Array,
) {
  share.fill(0);
  while (stack.size > 0) {
    const role = stack.pop() as number;
    const part = (1 + (share[role] ?? 0)) / (counts[role] ?? 1);
    for (const earlier of before[role] ?? []) {
      share[earlier] = (share[earlier] ?? 0) + (counts[earlier] ?? 0) * part;
    }
    if (role !== source) sums[role] = (sums[role] ?? 0) + (share[role] ?? 0);
  }
}

function sampled(order: number, count: number): number[] {
  const random = randomNumbers(4);
  const indexes = Array.from({ length: order }, (_, index) => index);
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(random() * (order - i));
    [indexes[i], indexes[other]] = [indexes[other] as number, indexes[i] as number];
  }
  return indexes.slice(0, count);
}
