import louvain from 'graphology-communities-louvain';
import { groupBy } from '../domain';
import { randomNumbers } from './random';
import type { WeightedPairs } from './weightedPairs';

/** A community of more than this share of all roles is split again, in taxonomies of so many roles, into parts of so many. */
const SPLIT = { above: 1 / 4, roles: 24, smallest: 3 } as const;

/** The community of each role (Louvain on match strength), numbered from 0 by the first role in it. */
export function communities(pairs: WeightedPairs): Uint32Array {
  const found = louvainOf(pairs);
  const labels = Array.from({ length: pairs.order }, (_, role) => String(found[role] ?? -1));
  if (pairs.order >= SPLIT.roles) {
    for (const [label, roles] of groupBy(labels.keys(), (role) => labels[role] ?? '')) {
      if (roles.length <= SPLIT.above * pairs.order) continue;
      const parts = louvainOf(only(pairs, roles));
      const sizes = [...groupBy(roles, (role) => parts[role]).values()].map(({ length }) => length);
      if (Math.min(...sizes) < SPLIT.smallest) continue;
      for (const role of roles) labels[role] = `${label} ${parts[role]}`;
    }
  }
  return numbered(labels);
}

const louvainOf = (pairs: WeightedPairs) =>
  louvain(pairs, { getEdgeWeight: 'weight', rng: randomNumbers(1) });

/** The graph of some roles alone. */
function only(pairs: WeightedPairs, roles: readonly number[]): WeightedPairs {
  const wanted = new Set(roles);
  const part = pairs.copy() as WeightedPairs;
  for (const key of pairs.nodes()) if (!wanted.has(Number(key))) part.dropNode(key);
  return part;
}

function numbered(labels: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(labels, (label) => {
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
