import type { Column } from '../../domain';

/** One-way steps by the role that they begin at: those of role r are at `first[r]` up to `first[r + 1]`. */
export interface Arcs {
  readonly first: Uint32Array;
  readonly to: Uint32Array;
  readonly cost: Float64Array;
}

/** Steps there, and the same steps seen from their ends. */
export interface Adjacency {
  readonly ahead: Arcs;
  readonly back: Arcs;
}

/** Steps from `source` to `target`; `costOf` gets a step's index in the columns; Infinity leaves the step out. */
export function adjacencyOf(
  roles: number,
  { source, target }: { readonly source: Column; readonly target: Column },
  costOf: (step: number) => number,
): Adjacency {
  const costs = Float64Array.from(source, (_, step) => costOf(step));
  return {
    ahead: arcsOf(roles, source, target, costs),
    back: arcsOf(roles, target, source, costs),
  };
}

function arcsOf(roles: number, from: Column, to: Column, costs: Float64Array): Arcs {
  const first = new Uint32Array(roles + 1);
  costs.forEach((cost, step) => {
    if (cost === Number.POSITIVE_INFINITY) return;
    const next = (from[step] ?? 0) + 1;
    first[next] = (first[next] ?? 0) + 1;
  });
  for (let role = 0; role < roles; role++)
    first[role + 1] = (first[role + 1] ?? 0) + (first[role] ?? 0);
  const arcs = {
    first,
    to: new Uint32Array(first[roles] ?? 0),
    cost: new Float64Array(first[roles] ?? 0),
  };
  const free = first.slice();
  costs.forEach((cost, step) => {
    if (cost === Number.POSITIVE_INFINITY) return;
    const role = from[step] ?? 0;
    const at = free[role] ?? 0;
    free[role] = at + 1;
    arcs.to[at] = to[step] ?? 0;
    arcs.cost[at] = cost;
  });
  return arcs;
}

/** Of two chains with the same product the shorter one is preferred. */
const STEP = 1e-9;

/** What a match of that percent costs: the sum along a chain grows as the product of its shares falls. */
export function matchCost(percent: number): number {
  return percent > 0 ? STEP - Math.log(percent / 100) : Number.POSITIVE_INFINITY;
}

/** The product, 0 to 1, of the matches along a chain of that cost. */
export function strengthOf(cost: number, steps: number): number {
  return Math.exp(steps * STEP - cost);
}
