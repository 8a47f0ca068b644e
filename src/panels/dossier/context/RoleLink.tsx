import type { RoleId } from '../../../domain';
import { RoleLink as Link } from '../../parts';
import { roleOf, slotOf, titleOf } from './lookup';
import { useDossierContext } from './useDossierContext';

/** A role's title with its family's dot, as a link that opens its file; also of one that the index lacks. */
export function RoleLink({ id, className }: { id: RoleId; className?: string | undefined }) {
  const { lookup } = useDossierContext();
  const filed = roleOf(lookup, id)?.filed ?? false;
  return (
    <Link {...{ id, filed, className }} title={titleOf(lookup, id)} slot={slotOf(lookup, id)} />
  );
}
