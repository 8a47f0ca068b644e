import { createSelector } from 'reselect';
import type { RoleId, RoleIndex, Taxonomy } from '../domain';
import { type Facet, type Filters, facetsOf } from '../state';
import { filterFailures } from './filterFailures';
import { indexOfRole } from './roles';

/** The roles that pass every filter. */
export interface Passing {
  /** By role index: 1 = passes. */
  readonly mask: Uint8Array;
  readonly count: number;
}

export const passingRoles = createSelector(
  [filterFailures],
  ({ failures }): Passing => passingOf(failures.map((count) => Number(count === 0))),
);

const passingOf = (mask: Uint8Array): Passing => ({
  mask,
  count: mask.reduce((sum, passes) => sum + passes, 0),
});

/** The roles that a search has found. */
export interface FoundRoles extends Passing {
  /** By role index, the best answer first. */
  readonly ranked: readonly RoleIndex[];
}

/** The roles that a search has found, the best answer first, by their ids. */
export function foundRoles(taxonomy: Taxonomy, ids: readonly RoleId[]): FoundRoles {
  const ranked = ids.map((id) => indexOfRole(taxonomy, id));
  const mask = new Uint8Array(taxonomy.roles.length);
  for (const index of ranked) mask[index] = 1;
  return { mask, count: ranked.length, ranked };
}

type Found = FoundRoles | null;
const foundOf = (_taxonomy: Taxonomy, _filters: Filters, found: Found) => found;

/** The roles that pass every filter and, while a search is asked, are found by it. */
export const passingAmong = createSelector([passingRoles, foundOf], (passing, found) =>
  found ? bothIn(passing.mask, found) : passing,
);

/** Of those that are found, the roles that fail one filter only. */
export const nearlyPassing = createSelector([filterFailures, foundOf], ({ failures }, found) => {
  const mask = failures.map((count) => Number(count === 1));
  return found ? bothIn(mask, found) : passingOf(mask);
});

const bothIn = (mask: Uint8Array, found: Passing): Passing =>
  passingOf(mask.map((passes, role) => passes & (found.mask[role] ?? 0)));

export interface Count {
  readonly roles: number;
  readonly ofRoles: number;
  readonly matches: number;
  readonly ofMatches: number;
}

/** How many roles pass, of those that are found, and how many matches of at least that percent have both ends among them. */
export function countPassing(
  taxonomy: Taxonomy,
  filters: Filters,
  strength: number,
  found: FoundRoles | null = null,
): Count {
  return countAmong(taxonomy, passingAmong(taxonomy, filters, found), strength);
}

const countAmong = createSelector(
  [
    (taxonomy: Taxonomy, _passing: Passing, _strength: number) => taxonomy,
    (_taxonomy: Taxonomy, passing: Passing, _strength: number) => passing,
    (_taxonomy: Taxonomy, _passing: Passing, strength: number) => strength,
  ],
  ({ roles, matches: { source, target, percent } }, { mask, count }, strength): Count => {
    let matches = 0;
    for (let match = 0; match < source.length; match++) {
      if (!mask[source[match] ?? 0] || !mask[target[match] ?? 0]) continue;
      if ((percent[match] ?? 0) >= strength) matches++;
    }
    return { roles: count, ofRoles: roles.length, matches, ofMatches: source.length };
  },
);

/** How many roles, of those that are found, would pass if the filter of one facet were dropped. */
export function countWithout(
  taxonomy: Taxonomy,
  filters: Filters,
  key: string,
  found: FoundRoles | null = null,
): number {
  const { failures, failed } = filterFailures(taxonomy, filters);
  const index = facetsOf(taxonomy).findIndex((facet) => facet.key === key);
  return failures.reduce((sum, count, role) => {
    const passes = count === 0 || (count === 1 && failed[role] === index);
    return sum + Number(passes && (!found || found.mask[role] === 1));
  }, 0);
}

/** A filter that keeps roles out, and how many would pass without it. */
export interface Loosening {
  readonly key: string;
  /** Inside a sentence: "flight risk". */
  readonly name: string;
  readonly count: number;
}

/** The filters that alone keep roles out, of those that are found. */
export function loosenings(
  taxonomy: Taxonomy,
  filters: Filters,
  found: FoundRoles | null = null,
): Loosening[] {
  const { count: now } = passingAmong(taxonomy, filters, found);
  return facetsOf(taxonomy)
    .filter(({ key }) => Object.hasOwn(filters, key))
    .map(({ key, name }) => ({ key, name, count: countWithout(taxonomy, filters, key, found) }))
    .filter(({ count }) => count > now);
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
