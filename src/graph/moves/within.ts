import { type Arcs, strengthOf } from '../routes';

/** The cheapest ways of at most so many steps from one role to every other. */
export interface Within {
  /** What it costs, in how many steps; Infinity and 0 where there is none. */
  readonly cost: Float64Array;
  readonly steps: Uint8Array;
  /** By the number of steps: the role before on the cheapest way of exactly so many. */
  readonly before: readonly Int32Array[];
}

/**
 * The cheapest ways from a role of at most `most` steps, one step after the other. A way that comes by a role twice is
 * never the cheapest, since each step costs something.
 */
export function cheapestWithin(arcs: Arcs, root: number, most: number): Within {
  const roles = arcs.first.length - 1;
  const cost = new Float64Array(roles).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(roles);
  const before: Int32Array[] = [];
  let last = cost.slice();
  cost[root] = 0;
  last[root] = 0;
  for (let step = 1; step <= most; step++) {
    const next = oneStepOn(arcs, last);
    before.push(next.before);
    next.cost.forEach((sum, role) => {
      if (sum >= (cost[role] ?? 0)) return;
      cost[role] = sum;
      steps[role] = step;
    });
    last = next.cost;
  }
  return { cost, steps, before };
}

function oneStepOn({ first, to, cost: costs }: Arcs, sofar: Float64Array) {
  const cost = new Float64Array(sofar.length).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(sofar.length).fill(-1);
  sofar.forEach((sum, role) => {
    if (!Number.isFinite(sum)) return;
    for (let arc = first[role] ?? 0; arc < (first[role + 1] ?? 0); arc++) {
      const next = to[arc] ?? 0;
      const more = sum + (costs[arc] ?? 0);
      if (more >= (cost[next] ?? 0)) continue;
      cost[next] = more;
      before[next] = role;
    }
  });
  return { cost, before };
}

/** The roles from the root to one that is reached, both included. */
export function chainWithin({ steps, before }: Within, role: number): number[] {
  const chain = [role];
  for (let step = steps[role] ?? 0; step > 0; step--) {
    chain.push(before[step - 1]?.[chain.at(-1) ?? 0] ?? -1);
  }
  return chain.reverse();
}

/** The product of the matches on the cheapest way to a role, 0 to 1. */
export function strengthWithin({ cost, steps }: Within, role: number): number {
  return strengthOf(cost[role] ?? Number.POSITIVE_INFINITY, steps[role] ?? 0);
}
