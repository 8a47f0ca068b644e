import { indexOfRole, pairs, pairsOfRole, roleById } from '../../../derive';
import {
  type FamilyId,
  familySlot,
  type HabitatId,
  type Role,
  type RoleId,
  type Taxonomy,
} from '../../../domain';

/** What the panel looks up in the index. */
export interface Lookup {
  readonly taxonomy: Taxonomy;
  /** How many roles live in each habitat. */
  readonly inhabitants: ReadonlyMap<HabitatId, number>;
}

/** Indexes a taxonomy for the panel. */
export function createLookup(taxonomy: Taxonomy): Lookup {
  const inhabitants = new Map<HabitatId, number>();
  for (const { habitats } of taxonomy.roles) {
    for (const habitat of habitats) inhabitants.set(habitat, (inhabitants.get(habitat) ?? 0) + 1);
  }
  return { taxonomy, inhabitants };
}

/** A role of the index, or undefined for an id that it lacks. */
export function roleOf({ taxonomy }: Lookup, id: RoleId): Role | undefined {
  return roleById(taxonomy, id);
}

/** How many others a role's record matches with it. */
export function countMatches({ taxonomy }: Lookup, id: RoleId): number {
  const table = pairs(taxonomy);
  const index = indexOfRole(taxonomy, id);
  return pairsOfRole(table, index).filter(
    (pair) => ((table.a[pair] === index ? table.ab : table.ba)[pair] ?? -1) >= 0,
  ).length;
}

/** The number of the family colour of a role: 0 when its family is not known. */
export function slotOf(lookup: Lookup, id: RoleId): number {
  return familySlot(lookup.taxonomy.families, roleOf(lookup, id)?.family ?? '');
}

/** A family's name, or undefined for one that is not in the vocabulary. */
export function familyName({ taxonomy }: Lookup, id: FamilyId): string | undefined {
  return taxonomy.families.find((family) => family.id === id)?.name;
}
