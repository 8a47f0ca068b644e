import louvain from 'graphology-communities-louvain';
import { randomNumbers } from './random';
import type { WeightedPairs } from './weightedPairs';

/** The community of each role (Louvain on match strength), numbered from 0 by the first role in it. */
export function communities(pairs: WeightedPairs): Uint32Array {
  const found = louvain(pairs, { getEdgeWeight: 'weight', rng: randomNumbers(1) });
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: pairs.order }, (_, index) => {
    const label = found[index] ?? -1;
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
}

/** How strongly each role is tied to others of its community: the sum of its pairs' percentages. */
export function tiesInside(pairs: WeightedPairs, groups: ArrayLike<number>): Float64Array {
  const ties = new Float64Array(pairs.order);
  pairs.forEachEdge((_pair, { weight }, one, other) => {
    // Keys are indices, which Graphology writes as text.
    const [a, b] = [Number(one), Number(other)];
    if (groups[a] !== groups[b]) return;
    for (const role of [a, b]) ties[role] = (ties[role] ?? 0) + weight;
  });
  return ties;
}
