import type { Taxonomy } from '../domain';
import { listed, type Said } from '../search';

/** Finds where a role's dossier tells of a neighbour: among those that its record names, or those that name it. */
export function createNeighbourSaid({
  roles,
  matches: { source, target },
}: Taxonomy): (role: number, neighbour: number) => Said | undefined {
  const named = new Set<number>();
  for (let match = 0; match < source.length; match++) {
    named.add((source[match] ?? 0) * roles.length + (target[match] ?? 0));
  }
  const names = (one: number, other: number) => named.has(one * roles.length + other);
  return (role, neighbour) => {
    const title = roles[neighbour]?.title ?? '';
    if (names(role, neighbour)) return listed('related', title);
    return names(neighbour, role) ? listed('citations', title) : undefined;
  };
}
