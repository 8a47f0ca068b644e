import { groupBy, type RoleId } from '../../../domain';
import type { RowOfRole } from './rowsOfRoles';

/** How roles are called in the files. */
export interface RoleNames {
  readonly has: (id: string) => boolean;
  /** The role that a text names: by its id, or by a title that no other role has. */
  readonly named: (text: string) => RoleId | undefined;
  /** Whether it names a role of a kind that is not taken. */
  readonly isLeftOut: (text: string) => boolean;
}

/** The names of roles, and of those that are left out. */
export function namesOfRoles(
  roles: readonly RowOfRole[],
  leftOut: readonly RowOfRole[],
): RoleNames {
  const ids = new Set<string>(roles.map(({ id }) => id));
  const byName = namesIn(roles);
  const others = namesIn(leftOut);
  return {
    has: (id) => ids.has(id),
    named: (text) => byName.get(text),
    isLeftOut: (text) => others.has(text) && !byName.has(text),
  };
}

function namesIn(roles: readonly RowOfRole[]): Map<string, RoleId> {
  const names = new Map<string, RoleId>();
  for (const [title, same] of groupBy(roles, (role) => role.title)) {
    const [first] = same;
    if (first && same.every(({ id }) => id === first.id)) names.set(title, first.id);
  }
  for (const { id } of roles) names.set(id, id);
  return names;
}
