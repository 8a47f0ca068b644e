import { useCallback } from 'react';
import { namedLands, namesakes, roleById } from '../../derive';
import { familySlot, type RoleId, type Taxonomy } from '../../domain';
import type { PassageTarget } from '../../panels/dossier';
import { SearchBox } from '../../panels/search';
import { choose, isReading, lookAround, readList, selectRole } from '../../state';
import { useChange, useView } from '../../state/react';
import { useDebounced } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

interface DossierSearchProps {
  readonly loaded: LoadedTaxonomy;
  /** Gets the roles that answer while they are listed, below the field or in the side panel; null when they are not. */
  readonly onFound: (roles: readonly RoleId[] | null) => void;
  /** Gets the role that is reached in the list of answers; null for none. */
  readonly onReach: (role: RoleId | null) => void;
  /** Shows the list of what is found, where it is folded away. */
  readonly onList: () => void;
  readonly onPassage: (passage: PassageTarget | null) => void;
}

const PAUSE_MS = 250;

/** The search field, bound to the view. Typing renders only the field until it pauses. */
export function DossierSearch(props: DossierSearchProps) {
  const { loaded, onFound, onReach, onList, onPassage } = props;
  const { taxonomy, analysis } = loaded.catalogue;
  const change = useChange();
  const [query, setQuery] = useDebounced(
    useView((view) => view.search),
    useCallback((text: string) => change(choose, 'search', text), [change]),
    PAUSE_MS,
  );
  const open = (role: RoleId, passage: Omit<PassageTarget, 'role'> | null) => {
    onPassage(passage && { ...passage, role });
    change(selectRole, role);
  };
  return (
    <SearchBox
      query={query}
      onQuery={setQuery}
      search={loaded.search}
      landsOf={useCallback((text) => namedLands(taxonomy, analysis, text), [taxonomy, analysis])}
      isListedElsewhere={!useView(isReading)}
      {...{ onFound, onReach }}
      onOpen={open}
      onLand={(role) => change(lookAround, role)}
      onMore={() => {
        change(readList);
        onList();
      }}
      slotOf={useCallback((role: RoleId) => slotOf(taxonomy, role), [taxonomy])}
      told={namesakes(taxonomy)}
    />
  );
}

function slotOf(taxonomy: Taxonomy, role: RoleId): number {
  return familySlot(taxonomy.families, roleById(taxonomy, role)?.family ?? '');
}
