import { UndirectedGraph } from 'graphology';
import type { Taxonomy } from '../domain';

/** The part of a taxonomy that makes its graph. */
export type Matched = Pick<Taxonomy, 'matches'> & { readonly roles: ArrayLike<unknown> };

/** Every two matched roles; a node's key is the role's index, an edge's weight the stronger percent. */
export type WeightedPairs = UndirectedGraph<Record<string, never>, { weight: number }>;

/** The graph of pairs: nodes in the order of the roles, edges in the order of the matches. */
export function weightedPairs({ roles, matches: { source, target, percent } }: Matched) {
  const pairs: WeightedPairs = new UndirectedGraph({ allowSelfLoops: false });
  for (let index = 0; index < roles.length; index++) pairs.addNode(index);
  for (let match = 0; match < source.length; match++) {
    const ends = [source[match], target[match]] as const;
    const known = pairs.edge(...ends);
    const weight = Math.max(
      percent[match] ?? 0,
      known ? pairs.getEdgeAttribute(known, 'weight') : 0,
    );
    pairs.mergeEdge(...ends, { weight });
  }
  return pairs;
}
