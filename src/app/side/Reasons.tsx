import { roleById } from '../../derive';
import type { Role } from '../../domain';
import type { PassageTarget } from '../../panels/dossier';
import { choose, selectRole } from '../../state';
import { useChange, useView } from '../../state/react';
import { fetched, useFocusBack } from '../../ui';
import type { Excerpt } from '../../why';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

/** Loaded when it is first shown. */
const MatchNotes = fetched(async () => (await import('../notebook/RoleNotes')).MatchNotes);
const WhyPage = fetched(async () => (await import('../../panels/why')).WhyPage);

interface ReasonsProps {
  readonly loaded: LoadedTaxonomy;
  readonly onPassage: (passage: PassageTarget | null) => void;
}

/** The page that says why two roles are matched; nothing while no pair is chosen. */
export function Reasons({ loaded, onPassage }: ReasonsProps) {
  const { catalogue, explain, loadDossier } = loaded;
  const { taxonomy } = catalogue;
  const role = useView((view) => view.role);
  const why = useView((view) => view.why);
  const change = useChange();
  useFocusBack();
  const [a, b] = [roleById(taxonomy, role), roleById(taxonomy, why)];
  if (!a || !b) return null;
  const open = ({ id }: Role, excerpt: Excerpt) => {
    onPassage({ role: id, ...excerpt });
    change(selectRole, id);
  };
  return (
    <WhyPage
      // Another pair is another page, and it is read from its head.
      key={`${a.id}\t${b.id}`}
      {...{ taxonomy, a, b, explain, loadDossier }}
      onOpen={open}
      notes={<MatchNotes {...{ loaded, a, b }} />}
      onClose={() => change(choose, 'why', null)}
    />
  );
}
