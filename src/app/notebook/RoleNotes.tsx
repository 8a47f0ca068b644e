import type { Role, RoleIndex } from '../../domain';
import { type About, aboutMatch, aboutNeighbourhood, aboutRole, isSameAbout } from '../../notebook';
import { Notes } from '../../panels/notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { useNotebook } from './useNotebook';

interface Noted {
  readonly loaded: LoadedTaxonomy;
}

/** What the reader has noted on a role. */
export function RoleNotes({ loaded, role }: Noted & { readonly role: Role }) {
  return <NotesOn loaded={loaded} about={aboutRole(role)} />;
}

/** What the reader has noted on a match. */
export function MatchNotes({ loaded, a, b }: Noted & { readonly a: Role; readonly b: Role }) {
  return <NotesOn loaded={loaded} about={aboutMatch(a, b)} />;
}

/** What the reader has noted on a neighbourhood: it is known by any of its roles. */
export function GroupNotes({
  loaded,
  members,
}: Noted & { readonly members: readonly RoleIndex[] }) {
  const { roles } = loaded.catalogue.taxonomy;
  const ids = new Set(members.map((index) => roles[index]?.id));
  const [first] = members.map((index) => roles[index] as Role);
  if (!first) return null;
  const isAbout = (other: About) =>
    other.kind === 'neighbourhood' && other.roles.some(({ id }) => ids.has(id));
  return <NotesOn loaded={loaded} about={aboutNeighbourhood(first)} isAbout={isAbout} />;
}

interface NotesOnProps extends Noted {
  readonly about: About;
  readonly isAbout?: (other: About) => boolean;
}

function NotesOn({ loaded, about, isAbout }: NotesOnProps) {
  const api = useNotebook(loaded);
  if (!api) return null;
  const isSame = isAbout ?? ((other: About) => isSameAbout(about, other));
  return <Notes {...{ api, about }} isAbout={isSame} />;
}
