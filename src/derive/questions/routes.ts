import { createSelector, createStructuredSelector } from 'reselect';
import { NO_ROLE, type RoleIndex, type Taxonomy } from '../../domain';
import { findRoutes, type Route, routesThrough, strengthOf } from '../../graph';
import type { Along, View } from '../../state';
import { declaredAt } from '../pairs';
import { indexOfRole } from '../roles';
import { type Obstacle, obstacleBetween } from './obstacle';
import { stepsWithin } from './stepsWithin';

/** One step of a route: the percent that its first role declares of the second; undefined along pressure. */
export interface RouteStep {
  readonly from: RoleIndex;
  readonly to: RoleIndex;
  readonly percent: number | undefined;
}

/** A route with its steps and its strength. */
export interface FoundRoute {
  readonly roles: readonly RoleIndex[];
  readonly steps: readonly RouteStep[];
  /** The product of its matches, 0 to 1; undefined along pressure. */
  readonly strength: number | undefined;
}

/** Up to three routes, the strongest first; where there is none, the reason. */
export interface RouteAnswer {
  readonly routes: readonly FoundRoute[];
  readonly obstacle?: Obstacle;
}

/** The part of the view that routes depend on: the same object while none of it changes. */
const boundsOf = createStructuredSelector({
  along: (view: RouteBounds) => view.along,
  filters: (view: RouteBounds) => view.filters,
  strength: (view: RouteBounds) => view.strength,
  filtered: (view: RouteBounds) => view.filtered,
  via: (view: RouteBounds) => view.via,
  avoid: (view: RouteBounds) => view.avoid,
});
type RouteBounds = Pick<View, 'along' | 'filters' | 'strength' | 'filtered' | 'via' | 'avoid'>;

/** The routes from one role to another, by index, within the bounds of the view. */
export const routesBetween = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, bounds: RouteBounds) => boundsOf(bounds),
    (_: Taxonomy, __: RouteBounds, from: RoleIndex) => from,
    (_: Taxonomy, __: RouteBounds, ___: RoleIndex, to: RoleIndex) => to,
  ],
  (taxonomy, bounds, from, to): RouteAnswer => {
    const { along } = bounds;
    const via = indexOfRole(taxonomy, bounds.via);
    const isThrough = via >= 0 && via !== from && via !== to;
    const steps = stepsWithin(taxonomy, along, bounds, from, to, via);
    const found = isThrough ? routesThrough(steps, from, via, to) : findRoutes(steps, from, to);
    const routes = found.map((route) => asRead(taxonomy, along, route));
    if (routes.length || from === to) return { routes };
    const obstacle = isThrough
      ? { kind: 'through' as const, via }
      : obstacleBetween(taxonomy, along, bounds, from, to);
    return { routes, obstacle };
  },
);

function asRead(taxonomy: Taxonomy, along: Along, { roles: chain, cost }: Route): FoundRoute {
  const roles = chain as readonly RoleIndex[];
  const steps = roles.slice(1).map((to, at) => stepOf(taxonomy, along, roles[at] ?? NO_ROLE, to));
  const strength = along === 'matches' ? strengthOf(cost, steps.length) : undefined;
  return { roles, steps, strength };
}

/** The roles between the ends that two routes have in common. */
export function sharedBetween(one: FoundRoute, other: FoundRoute): RoleIndex[] {
  const known = new Set(other.roles.slice(1, -1));
  return one.roles.slice(1, -1).filter((role) => known.has(role));
}

/** The step between two roles along a declared match, or a pressure. */
export function stepOf(
  taxonomy: Taxonomy,
  along: Along,
  from: RoleIndex,
  to: RoleIndex,
): RouteStep {
  return { from, to, percent: along === 'matches' ? declaredAt(taxonomy, from, to) : undefined };
}
