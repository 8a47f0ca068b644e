import type { Adjacency } from './arcs';
import { findThrough } from './findThrough';
import type { Route } from './route';
import { chainTo, cheapestTree, type Tree } from './tree';

/** A further route has at most so large a share of its steps in common with one before it. */
const SHARED = 0.5;

/**
 * The cheapest route between two roles, and others that differ from it, cheapest first; none where there is no way. A
 * further route is the cheapest through some role that no route before it has, unless half of its steps are known
 * (alternatives by a via node, after Abraham, Delling, Goldberg and Werneck 2013).
 */
export function findRoutes(
  { ahead, back }: Adjacency,
  from: number,
  to: number,
  most = 3,
): Route[] {
  const there = cheapestTree(ahead, from);
  const cost = there.cost[to] ?? Number.POSITIVE_INFINITY;
  if (from === to || cost === Number.POSITIVE_INFINITY) return [];
  const routes: Route[] = [{ roles: chainTo(there, to), cost }];
  const home = cheapestTree(back, to);
  for (const via of byDetour(there, home)) {
    if (routes.length >= most) break;
    if (routes.some(({ roles }) => roles.includes(via))) continue;
    const roles = [...chainTo(there, via), ...chainTo(home, via).reverse().slice(1)];
    if (new Set(roles).size < roles.length || routes.some((known) => resembles(roles, known.roles)))
      continue;
    routes.push({ roles, cost: detour(there, home, via) });
  }
  return routes;
}

const detour = (there: Tree, home: Tree, via: number) =>
  (there.cost[via] ?? 0) + (home.cost[via] ?? 0);

/** The roles that a way can lead through, by what the cheapest such way costs. */
function byDetour(there: Tree, home: Tree): number[] {
  const reached = Array.from(there.cost.keys()).filter((via) =>
    Number.isFinite(detour(there, home, via)),
  );
  return reached.sort((a, b) => detour(there, home, a) - detour(there, home, b) || a - b);
}

/** Up to so many ways through a third role, the cheapest first; of a further one at most half of the steps are known. */
export function routesThrough(
  adjacency: Adjacency,
  from: number,
  via: number,
  to: number,
  most = 3,
): Route[] {
  const routes: Route[] = [];
  let looked = 0;
  for (const way of findThrough(adjacency, from, via, to)) {
    if (!routes.some((known) => resembles(way.roles, known.roles))) routes.push(way);
    if (routes.length >= most || ++looked >= MOST_LOOKED) break;
  }
  return routes;
}

/** Of so many ways through a role the further ones are chosen. */
const MOST_LOOKED = 400;

function resembles(roles: readonly number[], known: readonly number[]): boolean {
  const steps = new Set(known.slice(1).map((role, at) => `${known[at]} ${role}`));
  const same = roles.slice(1).filter((role, at) => steps.has(`${roles[at]} ${role}`)).length;
  return same > SHARED * (roles.length - 1);
}
