import { createSelector } from 'reselect';
import type { Column, RoleId, RoleIndex, Taxonomy } from '../domain';
import { type Neighbourhood, neighbourhoods } from '../graph';
import { facetColumns } from './columns';
import { nameOfCommunity } from './nameOfCommunity';
import { pairs } from './pairs';
import { indexOfRole } from './roles';
import { middleOf } from './spreadOf';

/** The roles of a neighbourhood, by index. */
type RolesOf = Readonly<Record<'members' | 'core' | 'border', readonly RoleIndex[]>>;
type WithRoles = Omit<Neighbourhood, keyof RolesOf> & RolesOf;

/** A neighbourhood as a list names it. */
export interface ListedNeighbourhood extends WithRoles {
  readonly name: string;
  /** The median flight risk, and the median pay in the currency that is compared; undefined where no role has a figure. */
  readonly risk: number | undefined;
  readonly pay: number | undefined;
}

const taxonomyOf = (taxonomy: Taxonomy) => taxonomy;

/** Every neighbourhood, the largest first; those of one role come last. */
export const listNeighbourhoods = createSelector(
  [
    taxonomyOf,
    (_: Taxonomy, communities: Column) => communities,
    (_: Taxonomy, __: Column, names: readonly string[] | undefined) => names,
  ],
  (taxonomy, communities, names): readonly ListedNeighbourhood[] =>
    (neighbourhoods(pairs(taxonomy), communities) as WithRoles[]).map((one) => ({
      ...one,
      name: nameOfCommunity(names, one.id),
      risk: middleAmong(taxonomy, 'risk', one.members),
      pay: middleAmong(taxonomy, 'salary', one.members),
    })),
);

/** The neighbourhood of a role; undefined for a role that the taxonomy lacks. */
export function neighbourhoodOf(
  taxonomy: Taxonomy,
  communities: Column,
  list: readonly ListedNeighbourhood[],
  role: RoleId,
): ListedNeighbourhood | undefined {
  const id = communities[indexOfRole(taxonomy, role)];
  return list.find((one) => one.id === id);
}

function middleAmong(taxonomy: Taxonomy, key: string, roles: readonly RoleIndex[]) {
  const column = facetColumns(taxonomy).find(({ facet }) => facet.key === key);
  if (!column || !('figures' in column)) return undefined;
  return middleOf(roles.map((role) => column.figures[role] ?? Number.NaN));
}
