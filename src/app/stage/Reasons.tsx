import { roleById } from '../../derive';
import type { Role } from '../../domain';
import type { PassageTarget } from '../../panels/dossier';
import { choose, selectRole } from '../../state';
import { useChange, useView } from '../../state/react';
import { fetched, useMediaQuery } from '../../ui';
import type { Excerpt } from '../../why';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

/** Loaded when it is first shown. */
const WhyCard = fetched(async () => (await import('../../panels/why')).WhyCard);

interface ReasonsProps {
  readonly loaded: LoadedTaxonomy;
  readonly onPassage: (passage: PassageTarget | null) => void;
}

/** The card that says why two roles are matched; nothing while no pair is chosen. */
export function Reasons({ loaded, onPassage }: ReasonsProps) {
  const { taxonomy } = loaded.catalogue;
  const role = useView((view) => view.role);
  const why = useView((view) => view.why);
  const change = useChange();
  const narrow = useMediaQuery('(max-width: 759px)');
  const [a, b] = [roleById(taxonomy, role), roleById(taxonomy, why)];
  if (!a || !b || a === b) return null;
  const open = ({ id }: Role, excerpt: Excerpt) => {
    onPassage({ role: id, ...excerpt });
    // The card stays, whichever of the two is being read. On a phone it would cover the dossier, so it closes; "back"
    // opens it again.
    const why = narrow ? null : id === a.id ? b.id : a.id;
    change((view) => ({ ...selectRole(view, id), why }));
  };
  return (
    <WhyCard
      taxonomy={taxonomy}
      a={a}
      b={b}
      explain={loaded.explain}
      onOpen={open}
      onClose={() => change(choose, 'why', null)}
    />
  );
}
