import { createSelector } from 'reselect';
import type { Column, RoleIndex, Taxonomy } from '../../domain';
import type { Along, RouteNumber, View } from '../../state';
import type { Passing } from '../passing';
import { indexOfRole } from '../roles';
import { chainOf } from './chain';
import { type Reach, reachFrom } from './reach';
import { type RouteStep, routesBetween, stepOf } from './routes';

/** How many of the roles within reach are listed at first, and stand out in the picture. */
export const LISTED = 25;
/** To how many of them the route is drawn. */
const DRAWN = 8;

/** What a question highlights in the picture; the rest is dimmed. */
export interface Highlight {
  readonly passing: Passing;
  /** Roles, by index, whose names are always shown. */
  readonly named: readonly RoleIndex[];
  readonly steps: readonly RouteStep[];
}

/** The part of the view that asks something of the picture. */
type Question = Pick<
  View,
  'from' | 'to' | 'along' | 'routeNumber' | 'weights' | 'group' | 'filters' | 'strength'
>;

/** The route, the reach or the neighbourhood that the view asks for; null where it asks for none, or none is found. */
export function highlightOf(
  taxonomy: Taxonomy,
  communities: Column | undefined,
  view: Question,
): Highlight | null {
  const from = indexOfRole(taxonomy, view.from);
  if (from >= 0 && view.to !== null) return ofRoute(taxonomy, view, from);
  if (from >= 0) return ofReach(taxonomy, reachFrom(taxonomy, view, from, view.weights), from);
  const group = indexOfRole(taxonomy, view.group);
  return group >= 0 && communities ? ofGroup(communities, group) : null;
}

function ofRoute(taxonomy: Taxonomy, view: Question, from: RoleIndex): Highlight | null {
  const to = indexOfRole(taxonomy, view.to);
  if (to < 0) return null;
  const { routes } = routesBetween(taxonomy, view.along, view, from, to);
  return ofFoundRoute(taxonomy, routes, view.routeNumber);
}

const ofFoundRoute = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy.roles.length,
    (_: Taxonomy, routes: ReturnType<typeof routesBetween>['routes']) => routes,
    (_: Taxonomy, __: unknown, routeNumber: RouteNumber) => routeNumber,
  ],
  (count, routes, routeNumber): Highlight | null => {
    const route = routes[routeNumber - 1] ?? routes[0];
    return route
      ? { passing: maskOf(count, route.roles), named: route.roles, steps: route.steps }
      : null;
  },
);

const ofReach = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, reach: Reach) => reach,
    (_: Taxonomy, __: Reach, from: RoleIndex) => from,
  ],
  (taxonomy, { tree, ranked }, from): Highlight => {
    const best = ranked.slice(0, LISTED).map(({ role }) => role);
    const along: Along = 'matches';
    const chains = best.slice(0, DRAWN).map((role) => chainOf(tree, role));
    const last = new Map(
      chains.flatMap((chain) => chain.slice(1).map((to, at) => [to, chain[at] ?? from] as const)),
    );
    return {
      passing: maskOf(taxonomy.roles.length, [from, ...best, ...chains.flat()]),
      named: [from, ...best.slice(0, DRAWN)],
      steps: [...last].map(([to, before]) => stepOf(taxonomy, along, before, to)),
    };
  },
);

const ofGroup = createSelector(
  [(communities: Column) => communities, (_: Column, role: RoleIndex) => role],
  (communities, role): Highlight => {
    const mask = Uint8Array.from(communities, (one) => Number(one === communities[role]));
    return {
      passing: { mask, count: mask.reduce((sum, is) => sum + is, 0) },
      named: [],
      steps: [],
    };
  },
);

function maskOf(count: number, roles: readonly RoleIndex[]): Passing {
  const mask = new Uint8Array(count);
  for (const role of roles) mask[role] = 1;
  return { mask, count: new Set(roles).size };
}
