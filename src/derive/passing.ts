import { createSelector } from 'reselect';
import type { RoleIndex, Taxonomy } from '../domain';
import { type Facet, type Filters, facetsOf } from '../state';
import { filterFailures } from './filterFailures';

/** The roles that pass every filter. */
export interface Passing {
  /** By role index: 1 = passes. */
  readonly mask: Uint8Array;
  readonly count: number;
}

export const passingRoles = createSelector([filterFailures], ({ failures }): Passing => {
  const mask = failures.map((count) => Number(count === 0));
  return { mask, count: mask.reduce((sum, passes) => sum + passes, 0) };
});

export interface Count {
  readonly roles: number;
  readonly ofRoles: number;
  readonly matches: number;
  readonly ofMatches: number;
}

/** How many roles pass, and how many matches of at least that percent have both ends among them. */
export const countPassing = createSelector(
  [
    passingRoles,
    (taxonomy: Taxonomy, _filters: Filters, _strength: number) => taxonomy,
    (_taxonomy: Taxonomy, _filters: Filters, strength: number) => strength,
  ],
  ({ mask, count }, { roles, matches: { source, target, percent } }, strength): Count => {
    let matches = 0;
    for (let match = 0; match < source.length; match++) {
      if (!mask[source[match] ?? 0] || !mask[target[match] ?? 0]) continue;
      if ((percent[match] ?? 0) >= strength) matches++;
    }
    return { roles: count, ofRoles: roles.length, matches, ofMatches: source.length };
  },
);

/** How many roles would pass if the filter of one facet were dropped. */
export function countWithout(taxonomy: Taxonomy, filters: Filters, key: string): number {
  const { failures, failed } = filterFailures(taxonomy, filters);
  const index = facetsOf(taxonomy).findIndex((facet) => facet.key === key);
  return failures.reduce(
    (sum, count, role) => sum + Number(count === 0 || (count === 1 && failed[role] === index)),
    0,
  );
}

/** The percent of every match that has both ends among the roles that pass, in no order. */
export const passingPercents = createSelector(
  [passingRoles, (taxonomy: Taxonomy, _filters: Filters) => taxonomy.matches],
  ({ mask }, { source, target, percent }): Float64Array => {
    const percents = new Float64Array(source.length);
    let count = 0;
    for (let match = 0; match < source.length; match++) {
      if (!mask[source[match] ?? 0] || !mask[target[match] ?? 0]) continue;
      percents[count] = percent[match] ?? 0;
      count++;
    }
    return percents.subarray(0, count);
  },
);

/** The facets whose filters a role, by index, fails. */
export function failedFacets(taxonomy: Taxonomy, filters: Filters, index: RoleIndex): Facet[] {
  return facetsOf(taxonomy).filter((facet) => {
    const value = filters[facet.key];
    return value && !passingRoles(taxonomy, { [facet.key]: value }).mask[index];
  });
}
