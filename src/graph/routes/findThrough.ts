import FlatQueue from 'flatqueue';
import type { Adjacency, Arcs } from './arcs';
import type { Route } from './route';
import { cheapestTree } from './tree';

/** A way that has been begun: it grows by one role at a time, and shares what lies behind with others. */
interface Begun {
  readonly role: number;
  readonly behind: Begun | undefined;
  readonly cost: number;
  readonly isThrough: boolean;
}

/** So many beginnings are followed at most: among crossing ways without end the rest is given up. */
const MOST_FOLLOWED = 20_000;

/** The ways from one role to another that lead through a third, cheapest first; none comes by a role twice. */
export function* findThrough(
  { ahead, back }: Adjacency,
  from: number,
  via: number,
  to: number,
): Generator<Route> {
  const [toVia, toEnd] = [cheapestTree(back, via).cost, cheapestTree(back, to).cost];
  const rest = toEnd[via] ?? Number.POSITIVE_INFINITY;
  // What the rest of a way costs at least.
  const least = ({ role, isThrough }: Begun) =>
    (isThrough ? toEnd[role] : (toVia[role] ?? 0) + rest) ?? Number.POSITIVE_INFINITY;
  const queue = new FlatQueue<Begun>();
  const add = (begun: Begun) => {
    const sum = begun.cost + least(begun);
    if (Number.isFinite(sum)) queue.push(begun, sum);
  };
  add({ role: from, behind: undefined, cost: 0, isThrough: from === via });
  for (let followed = 0; followed < MOST_FOLLOWED; followed++) {
    const best = queue.pop();
    if (!best) return;
    if (best.role === to && best.isThrough) yield { roles: chainOf(best), cost: best.cost };
    else if (best.role !== to) for (const next of stepsOn(ahead, best, via)) add(next);
  }
}

function stepsOn({ first, to, cost }: Arcs, begun: Begun, via: number): Begun[] {
  const passed = new Set(chainOf(begun));
  const next: Begun[] = [];
  for (let arc = first[begun.role] ?? 0; arc < (first[begun.role + 1] ?? 0); arc++) {
    const role = to[arc] ?? 0;
    if (passed.has(role)) continue;
    const isThrough = begun.isThrough || role === via;
    next.push({ role, behind: begun, cost: begun.cost + (cost[arc] ?? 0), isThrough });
  }
  return next;
}

function chainOf(begun: Begun): number[] {
  const chain: number[] = [];
  for (let at: Begun | undefined = begun; at; at = at.behind) chain.push(at.role);
  return chain.reverse();
}
