import louvain from 'graphology-communities-louvain';
import { randomNumbers } from './random';
import { pairsOf, type RoleGraph } from './roleGraph';

/** The community of each role (Louvain on match strength), numbered from 0 in the order of the roles. */
export function communities(graph: RoleGraph): Map<string, number> {
  const found = louvain(pairsOf(graph), { getEdgeWeight: 'weight', rng: randomNumbers(1) });
  const numbers = new Map<number, number>();
  return new Map(
    graph.mapNodes((role) => {
      const label = found[role] ?? -1;
      if (!numbers.has(label)) numbers.set(label, numbers.size);
      return [role, numbers.get(label) ?? 0];
    }),
  );
}
