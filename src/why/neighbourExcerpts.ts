import type { Taxonomy } from '../domain';
import { type Excerpt, listExcerpt } from '../search';

/** Finds where a role's dossier names a neighbour: among those that its record names, or those that name it. */
export function createNeighbourExcerpts({
  roles,
  matches: { source, target },
}: Taxonomy): (role: number, neighbour: number) => Excerpt | undefined {
  const named = new Set<number>();
  for (let match = 0; match < source.length; match++) {
    named.add((source[match] ?? 0) * roles.length + (target[match] ?? 0));
  }
  const names = (one: number, other: number) => named.has(one * roles.length + other);
  return (role, neighbour) => {
    const title = roles[neighbour]?.title ?? '';
    if (names(role, neighbour)) return listExcerpt('related', title);
    return names(neighbour, role) ? listExcerpt('citations', title) : undefined;
  };
}
