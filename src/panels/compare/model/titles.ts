import { roleIndexes } from '../../../derive';
import { isSlug, type RoleId, type Taxonomy, titleOfId } from '../../../domain';

/** A role's title, also for an id that the index lacks. */
export function titleOf(taxonomy: Taxonomy, id: RoleId, written?: string): string {
  const known = taxonomy.roles[roleIndexes(taxonomy).get(id) ?? -1]?.title;
  return known ?? written ?? (isSlug(id) ? titleOfId(id) : id);
}

/** A percentage as it is printed, with a thin space. */
export function percentText(percent: number): string {
  return `${percent}\u2009%`;
}
