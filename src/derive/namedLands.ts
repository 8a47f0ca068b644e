import type { Analysis, RoleId, Taxonomy } from '../domain';

/** A neighbourhood of several roles by its name, with one of its roles. */
export interface NamedLand {
  readonly name: string;
  readonly role: RoleId;
}

const SHORTEST = 3;

/** The neighbourhoods of several roles whose names hold a text of three letters or more. */
export function namedLands(
  { roles }: Taxonomy,
  { communities, communityNames = [] }: Analysis,
  text: string,
): NamedLand[] {
  const asked = text.trim().toLowerCase();
  if (!communities || asked.length < SHORTEST) return [];
  return communityNames.flatMap((name, community) => {
    if (!name.toLowerCase().includes(asked)) return [];
    const [first, ...others] = roles.filter((_, role) => communities[role] === community);
    return first && others.length ? [{ name, role: first.id }] : [];
  });
}
