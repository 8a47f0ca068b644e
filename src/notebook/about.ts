import type { RoleId } from '../domain';
import { contentOf, isOfKind } from './entry';
import type { About, Entry, RoleRef } from './types';

type Named = RoleRef;
const refOf = ({ id, title }: Named): RoleRef => ({ id, title });

/** What is about a role. */
export const aboutRole = (role: Named): About => ({ kind: 'role', roles: [refOf(role)] });

/** What is about a match, from whichever end it is seen. */
export const aboutMatch = (a: Named, b: Named): About => ({
  kind: 'match',
  roles: [a, b].map(refOf).sort((one, other) => Number(one.id > other.id) - 0.5),
});

/** What is about the neighbourhood of a role. */
export const aboutNeighbourhood = (member: Named): About => ({
  kind: 'neighbourhood',
  roles: [refOf(member)],
});

/** Whether both are about the same; neighbourhoods are compared by their role. */
export const isSameAbout = (a: About, b: About): boolean =>
  a.kind === b.kind && a.roles.every(({ id }, at) => id === b.roles[at]?.id);

/** The roles that an entry names. */
export function rolesOf(entry: Entry): readonly RoleRef[] {
  if (isOfKind(entry, 'collection')) return contentOf(entry).items;
  if (isOfKind(entry, 'note') || isOfKind(entry, 'mark')) return contentOf(entry).about.roles;
  return [];
}

/** Those of them that a taxonomy does not have. */
export const missingRoles = (entry: Entry, has: (id: RoleId) => boolean): readonly RoleRef[] =>
  rolesOf(entry).filter(({ id }) => !has(id));

/** The same with another role in the place of one. */
export function moveAbout(about: About, from: RoleId, to: Named): About {
  const roles = about.roles.map((role) => (role.id === from ? refOf(to) : role));
  const [a, b] = roles;
  return a && b ? aboutMatch(a, b) : { ...about, roles };
}
