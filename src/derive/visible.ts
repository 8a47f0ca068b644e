import { createSelector } from 'reselect';
import type { RoleId, Taxonomy } from '../domain';
import { FILTER_KEYS, type FilterKey, type Filters, passesFilters } from '../state';

const taxonomyOf = (taxonomy: Taxonomy, _filters: Filters) => taxonomy;
const filtersOf = (_taxonomy: Taxonomy, filters: Filters) => filters;

/** The roles that pass every filter. */
export const passingRoles = createSelector(
  [taxonomyOf, filtersOf],
  ({ roles }, filters): ReadonlySet<RoleId> =>
    new Set(
      roles.filter((role) => passesFilters(role, filters, FILTER_KEYS)).map((role) => role.id),
    ),
);

export interface Count {
  readonly roles: number;
  readonly ofRoles: number;
  readonly matches: number;
  readonly ofMatches: number;
}

/** How many roles pass, and how many matches have both ends among them. */
export const countPassing = createSelector(
  [passingRoles, taxonomyOf],
  (passing, { roles, matches }): Count => ({
    roles: passing.size,
    ofRoles: roles.length,
    matches: matches.filter(({ source, target }) => passing.has(source) && passing.has(target))
      .length,
    ofMatches: matches.length,
  }),
);

/** How many roles would pass if the filters named were dropped. */
export function countWithout(
  taxonomy: Taxonomy,
  filters: Filters,
  dropped: readonly FilterKey[],
): number {
  const rest = FILTER_KEYS.filter((key) => !dropped.includes(key));
  return taxonomy.roles.filter((role) => passesFilters(role, filters, rest)).length;
}
