import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { Match, RoleId } from '../domain';

/** Roles and what they declare of each other; an edge is one match with its percent. */
export type RoleGraph = DirectedGraph<Record<string, never>, { percent: number }>;

/** Thrown when roles and matches do not make a graph; names the role that breaks it. */
class GraphError extends Error {
  override readonly name = 'GraphError';
}

/** Builds the graph in sorted order, so that the order of the input changes nothing. Throws GraphError. */
export function buildGraph(roles: readonly RoleId[], matches: readonly Match[]): RoleGraph {
  const graph: RoleGraph = new DirectedGraph({ allowSelfLoops: false });
  for (const role of [...roles].sort()) {
    if (graph.hasNode(role)) throw new GraphError(`The role "${role}" is there twice.`);
    graph.addNode(role);
  }
  for (const { source, target, percent } of [...matches].sort(byEnds)) {
    for (const end of [source, target]) {
      if (!graph.hasNode(end)) throw new GraphError(`A match names "${end}", which is no role.`);
    }
    if (source === target) throw new GraphError(`The role "${source}" matches itself.`);
    if (graph.hasEdge(source, target)) {
      throw new GraphError(`The match of "${source}" with "${target}" is there twice.`);
    }
    if (!(percent >= 0 && percent <= 100)) {
      throw new GraphError(
        `The match of "${source}" with "${target}" is ${percent}, not 0 to 100.`,
      );
    }
    graph.addEdge(source, target, { percent });
  }
  return graph;
}

/** Sorts matches by their ends. */
export function byEnds(a: Match, b: Match): number {
  return compare(a.source, b.source) || compare(a.target, b.target);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The graph without direction: one edge a pair, its weight the stronger of the two matches in percent. */
export function pairsOf(
  graph: RoleGraph,
): UndirectedGraph<Record<string, never>, { weight: number }> {
  const pairs = new UndirectedGraph<Record<string, never>, { weight: number }>();
  graph.forEachNode((role) => pairs.addNode(role));
  graph.forEachEdge((_, { percent }, source, target) => {
    const known = pairs.edge(source, target);
    const weight = known ? Math.max(percent, pairs.getEdgeAttribute(known, 'weight')) : percent;
    pairs.mergeEdge(source, target, { weight });
  });
  return pairs;
}
