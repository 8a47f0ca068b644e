import type { z } from 'zod';

/** The index of a role in its taxonomy's list of roles, and in every column that has one entry for each role. */
export type RoleIndex = number & z.core.$brand<'RoleIndex'>;

/** No role, or one that the taxonomy lacks. */
export const NO_ROLE = -1 as RoleIndex;

/** A number that is known to be the index of a role. */
export function asRoleIndex(value: number): RoleIndex {
  return value as RoleIndex;
}

/** What a column of role indexes has at a position; NO_ROLE outside of it. */
export function roleIndexAt(column: ArrayLike<number>, position: number): RoleIndex {
  return asRoleIndex(column[position] ?? NO_ROLE);
}

/** The index of every role, counted along a list or column that has one entry for each. */
export function indexesIn(perRole: { keys(): IterableIterator<number> }): Iterable<RoleIndex> {
  return perRole.keys() as IterableIterator<RoleIndex>;
}
