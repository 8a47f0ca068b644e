import { createSelector } from 'reselect';
import {
  asRoleIndex,
  NO_ROLE,
  type Role,
  type RoleId,
  type RoleIndex,
  type Taxonomy,
} from '../domain';

type Roles = Pick<Taxonomy, 'roles'>;

/** The index of each role in the taxonomy's list of roles. */
export const roleIndexes = createSelector(
  [({ roles }: Roles) => roles],
  (roles): ReadonlyMap<RoleId, RoleIndex> =>
    new Map(roles.map(({ id }, index) => [id, asRoleIndex(index)])),
);

/** The index of a role; NO_ROLE where there is none, or the taxonomy lacks it. */
export function indexOfRole(taxonomy: Roles, id: RoleId | null | undefined): RoleIndex {
  return id == null ? NO_ROLE : (roleIndexes(taxonomy).get(id) ?? NO_ROLE);
}

/** A role by its id; undefined where there is none, or the taxonomy lacks it. */
export function roleById(taxonomy: Roles, id: RoleId | null | undefined): Role | undefined {
  return taxonomy.roles[indexOfRole(taxonomy, id)];
}
