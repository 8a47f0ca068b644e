import { createSelector } from 'reselect';
import { NO_ROLE, type RoleIndex, type Taxonomy } from '../../domain';
import { findRoutes, type Route, strengthOf } from '../../graph';
import type { Along } from '../../state';
import { declaredAt } from '../pairs';
import { type Obstacle, obstacleBetween } from './obstacle';
import { type Bounds, stepsWithin } from './stepsWithin';

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

/** The routes from one role to another, by index, within bounds. */
export const routesBetween = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, along: Along) => along,
    (_: Taxonomy, __: Along, { filters }: Bounds) => filters,
    (_: Taxonomy, __: Along, { strength }: Bounds) => strength,
    (_: Taxonomy, __: Along, ___: Bounds, from: RoleIndex) => from,
    (_: Taxonomy, __: Along, ___: Bounds, ____: RoleIndex, to: RoleIndex) => to,
  ],
  (taxonomy, along, filters, strength, from, to): RouteAnswer => {
    const bounds = { filters, strength };
    const found = findRoutes(stepsWithin(taxonomy, along, bounds, from, to), from, to);
    const routes = found.map((route) => asRead(taxonomy, along, route));
    if (routes.length || from === to) return { routes };
    return { routes, obstacle: obstacleBetween(taxonomy, along, bounds, from, to) };
  },
);

function asRead(taxonomy: Taxonomy, along: Along, { roles: chain, cost }: Route): FoundRoute {
  const roles = chain as readonly RoleIndex[];
  const steps = roles.slice(1).map((to, at) => stepOf(taxonomy, along, roles[at] ?? NO_ROLE, to));
  const strength = along === 'matches' ? strengthOf(cost, steps.length) : undefined;
  return { roles, steps, strength };
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
