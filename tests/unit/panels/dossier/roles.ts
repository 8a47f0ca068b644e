import type { FamilyId, Role, RoleId } from '../../../../src/domain';

/** A filed role of which only what a test is about is said. */
export function role(id: string, known: Partial<Role> = {}): Role {
  return {
    id: id as RoleId,
    title: id,
    family: 'engineering' as FamilyId,
    filed: true,
    habitats: [],
    citations: 0,
    ...known,
  };
}
