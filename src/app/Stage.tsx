import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pairs, passingRoles, placesOf } from '../derive';
import type { Column, Dossier, RoleId, Taxonomy } from '../domain';
import { type Insets, Network } from '../network';
import { SHEET_SHARE } from '../panels/dossier';
import { NothingPasses } from '../panels/filters';
import { selectRole, useChange, useView, writeLink } from '../state';

interface StageProps {
  readonly taxonomy: Taxonomy;
  /** x and y of each role in turn. */
  readonly positions: Column;
  readonly theme: string;
  readonly narrow: boolean;
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
}

const WIDE: Insets = { top: 28, right: 68, bottom: 84, left: 52 };
const NARROW: Insets = { top: 28, right: 64, bottom: 36, left: 64 };

/** The map, fed from taxonomy and view; over it a word when nothing passes the filters. */
export function Stage({ taxonomy, positions, theme, narrow, loadDossier }: StageProps) {
  const view = useView((current) => current);
  const change = useChange();
  const passing = passingRoles(taxonomy, view.filters);
  const selected = view.role !== null && placesOf(taxonomy).has(view.role) ? view.role : null;
  const map = useFocusAfterClosing(view.role);
  const sheet = useSheetHeight(narrow && view.role !== null);

  const picture = useMemo(
    () => ({
      roles: taxonomy.roles,
      pairs: pairs(taxonomy),
      families: taxonomy.families,
      positions,
    }),
    [taxonomy, positions],
  );
  const emphasis = useMemo(
    () => ({ selected, passing, rest: view.rest }),
    [selected, passing, view.rest],
  );
  const insets = useMemo(
    () => (narrow ? { ...NARROW, bottom: NARROW.bottom + sheet } : WIDE),
    [narrow, sheet],
  );
  const select = useCallback((role: RoleId | null) => change(selectRole, role), [change]);
  const linkTo = useCallback((role: RoleId) => writeLink(selectRole(view, role)), [view]);
  const prefetch = useCallback(
    (role: RoleId | null) => {
      // Later: what the pointer is on is shown first.
      if (role) setTimeout(() => loadDossier(role).catch(() => {}));
    },
    [loadDossier],
  );
  return (
    <>
      <Network
        // A taxonomy of the reader's own is another map; a saved record only changes the one there is.
        key={taxonomy.name === undefined ? 'built-in' : taxonomy.fingerprint}
        picture={picture}
        emphasis={emphasis}
        theme={theme}
        insets={insets}
        frameAround={narrow ? selected : null}
        onSelect={select}
        onHover={prefetch}
        ref={map}
        linkTo={linkTo}
      />
      {passing.count === 0 && <NothingPasses taxonomy={taxonomy} />}
    </>
  );
}

/** The map takes the focus when the file that had it is closed and gone from the page. */
function useFocusAfterClosing(role: RoleId | null) {
  const map = useRef<HTMLElement>(null);
  const before = useRef(role);
  useEffect(() => {
    const closed = before.current !== null && role === null;
    before.current = role;
    if (closed && document.activeElement === document.body) map.current?.focus();
  }, [role]);
  return map;
}

/** How many pixels of the map the half-raised sheet covers. */
function useSheetHeight(shown: boolean): number {
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const update = () => setHeight(window.innerHeight);
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return shown ? height * SHEET_SHARE : 0;
}
