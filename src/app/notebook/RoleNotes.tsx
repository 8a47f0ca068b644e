import type { Role } from '../../domain';
import { aboutRole, isSameAbout } from '../../notebook';
import { Notes } from '../../panels/notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { useNotebook } from './useNotebook';

interface RoleNotesProps {
  readonly loaded: LoadedTaxonomy;
  readonly role: Role;
}

/** What the reader has noted on a role. */
export function RoleNotes({ loaded, role }: RoleNotesProps) {
  const api = useNotebook(loaded);
  if (!api) return null;
  const about = aboutRole(role);
  return <Notes {...{ api, about }} isAbout={(other) => isSameAbout(about, other)} />;
}
