import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { Match, RoleId } from '../domain';

/** Roles, under the keys that `nodeOf` gives them, and what they declare of each other; an edge is one match with its percent. */
export type RoleGraph = DirectedGraph<Record<string, never>, { percent: number }>;

/** A role's key in a graph. Graphology looks keys up in plain objects, and these have a "constructor" of their own. */
export const nodeOf = (role: RoleId): string => PREFIX + role;
/** The role of a key. */
export const roleOfNode = (node: string): RoleId => node.slice(PREFIX.length) as RoleId;

const PREFIX = '=';

/** Thrown when roles and matches do not make a graph; names the role that breaks it. */
class GraphError extends Error {
  override readonly name = 'GraphError';
}

/** Builds the graph in sorted order, so that the order of the input changes nothing. Throws GraphError. */
export function buildGraph(roles: readonly RoleId[], matches: readonly Match[]): RoleGraph {
  const graph: RoleGraph = new DirectedGraph({ allowSelfLoops: false });
  for (const role of [...roles].sort()) {
    const node = nodeOf(role);
    if (graph.hasNode(node)) throw new GraphError(`The role "${role}" is there twice.`);
    graph.addNode(node);
  }
  for (const { source, target, percent } of [...matches].sort(byEnds)) {
    for (const end of [source, target]) {
      if (!graph.hasNode(nodeOf(end)))
        throw new GraphError(`A match names "${end}", which is no role.`);
    }
    if (source === target) throw new GraphError(`The role "${source}" matches itself.`);
    const ends = [nodeOf(source), nodeOf(target)] as const;
    if (graph.hasEdge(...ends)) {
      throw new GraphError(`The match of "${source}" with "${target}" is there twice.`);
    }
    if (!(percent >= 0 && percent <= 100)) {
      throw new GraphError(
        `The match of "${source}" with "${target}" is ${percent}, not 0 to 100.`,
      );
    }
    graph.addEdge(...ends, { percent });
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
  graph.forEachNode((node) => pairs.addNode(node));
  graph.forEachEdge((_, { percent }, source, target) => {
    const known = pairs.edge(source, target);
    const weight = known ? Math.max(percent, pairs.getEdgeAttribute(known, 'weight')) : percent;
    pairs.mergeEdge(source, target, { weight });
  });
  return pairs;
}
