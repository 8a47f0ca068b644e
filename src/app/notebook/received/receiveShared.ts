import { roleById } from '../../../derive';
import { type RoleId, type Taxonomy, titleOfId } from '../../../domain';
import { isSharing, readShared } from '../../../notebook';
import { receive } from './received';

/** Offers what the fragment of the address holds, and takes it out of the address: from there on that is the view's alone. */
export function receiveShared(taxonomy: Taxonomy): void {
  const { hash, pathname, search } = location;
  if (!isSharing(hash)) return;
  history.replaceState(null, '', pathname + search);
  const titleOf = (id: string) => roleById(taxonomy, id as RoleId)?.title ?? titleOfId(id);
  receive(readShared(hash, titleOf) ?? 'damaged');
}
