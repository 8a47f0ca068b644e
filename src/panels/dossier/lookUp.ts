import {
  type FamilyId,
  familySlot,
  type HabitatId,
  type Role,
  type RoleId,
  type Taxonomy,
  titleOfId,
} from '../../domain';

/** What the panel asks of the index, by id. */
export interface Lookup {
  readonly taxonomy: Taxonomy;
  readonly roles: ReadonlyMap<RoleId, Role>;
  /** For each role, the percent that its record declares of others. */
  readonly declared: ReadonlyMap<RoleId, ReadonlyMap<RoleId, number>>;
  /** How many roles live in each habitat. */
  readonly inhabitants: ReadonlyMap<HabitatId, number>;
}

/** Indexes a taxonomy for the panel. */
export function lookUp(taxonomy: Taxonomy): Lookup {
  const declared = new Map<RoleId, Map<RoleId, number>>();
  for (const { source, target, percent } of taxonomy.matches) {
    const known = declared.get(source);
    if (known) known.set(target, percent);
    else declared.set(source, new Map([[target, percent]]));
  }
  const inhabitants = new Map<HabitatId, number>();
  for (const habitat of taxonomy.roles.flatMap((role) => role.habitats)) {
    inhabitants.set(habitat, (inhabitants.get(habitat) ?? 0) + 1);
  }
  const roles = new Map(taxonomy.roles.map((role) => [role.id, role]));
  return { taxonomy, roles, declared, inhabitants };
}

/** A role's title, also for an id that the index lacks. */
export function titleOf({ roles }: Lookup, id: RoleId): string {
  return roles.get(id)?.title ?? titleOfId(id);
}

/** The number of the family colour of a role: 0 when its family is not known. */
export function slotOf({ roles, taxonomy }: Lookup, id: RoleId): number {
  return familySlot(taxonomy.families, roles.get(id)?.family ?? '');
}

/** A family's name, or undefined for one that is not in the vocabulary. */
export function familyName({ taxonomy }: Lookup, id: FamilyId): string | undefined {
  return taxonomy.families.find((family) => family.id === id)?.name;
}
