import { familySlot, type Role, type Taxonomy } from '../../domain';
import { RoleLink } from './RoleLink';

/** A role of a taxonomy as a link that opens its file. */
export function TaxonomyRole({ taxonomy, role }: { taxonomy: Taxonomy; role: Role }) {
  const { id, title, filed, family } = role;
  return (
    <RoleLink id={id} title={title} slot={familySlot(taxonomy.families, family)} filed={filed} />
  );
}
