import { roleById } from '../../derive';
import { isSlug, type RoleId, type Taxonomy, titleOfId } from '../../domain';

/** A role's title. For an id that the index lacks, the title that was written beside it, or one made of the id. */
export function titleOf(taxonomy: Taxonomy, id: RoleId, written?: string): string {
  const known = roleById(taxonomy, id)?.title;
  return known ?? written ?? (isSlug(id) ? titleOfId(id) : id);
}
