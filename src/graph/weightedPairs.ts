import { UndirectedGraph } from 'graphology';
import type { Taxonomy } from '../domain';

/** The part of a taxonomy that makes its graph. */
export type Matched = Pick<Taxonomy, 'matches'> & { readonly roles: ArrayLike<unknown> };

/** Every two matched roles; a node's key is the role's index, an edge's weight the stronger percent. */
export type WeightedPairs = UndirectedGraph<Record<string, never>, { weight: number }>;

/** The graph of pairs: nodes in the order of the roles, edges in the order of the matches. */
export function weightedPairs({ roles, matches: { source, target, percent } }: Matched) {
  // Found by a number: to ask the graph for each match whether it has the pair took several times as long.
  const found = new Map<number, { readonly ends: [number, number]; weight: number }>();
  for (let match = 0; match < source.length; match++) {
    const [one, other] = [source[match] as number, target[match] as number];
    const key = Math.min(one, other) * roles.length + Math.max(one, other);
    const weight = percent[match] ?? 0;
    const pair = found.get(key);
    if (pair) pair.weight = Math.max(pair.weight, weight);
    else found.set(key, { ends: [one, other], weight });
  }
  const pairs: WeightedPairs = new UndirectedGraph({ allowSelfLoops: false });
  for (let index = 0; index < roles.length; index++) pairs.addNode(index);
  for (const { ends, weight } of found.values()) pairs.addEdge(...ends, { weight });
  return pairs;
}
