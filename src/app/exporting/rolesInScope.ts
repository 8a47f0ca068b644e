import { type FoundRoles, indexOfRole, passingAmong } from '../../derive';
import { indexesIn, NO_ROLE, type RoleIndex, type Taxonomy } from '../../domain';
import type { View } from '../../state';

/** Of what a file is made. */
export type Scope = 'all' | 'passing' | 'selected';

/** The roles of which a file is made. */
export function rolesInScope(
  taxonomy: Taxonomy,
  scope: Scope,
  { filters, role }: Pick<View, 'filters' | 'role'>,
  found: FoundRoles | null,
): RoleIndex[] {
  const all = [...indexesIn(taxonomy.roles)];
  if (scope === 'all') return all;
  if (scope === 'selected') return [indexOfRole(taxonomy, role)].filter((one) => one !== NO_ROLE);
  const { mask } = passingAmong(taxonomy, filters, found);
  return all.filter((index) => mask[index]);
}
