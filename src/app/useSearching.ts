import { useCallback, useMemo, useState } from 'react';
import { placesOf } from '../derive';
import { familySlot, type RoleId, type Taxonomy } from '../domain';
import type { SoughtPassage } from '../panels/dossier';
import { choose, selectRole, useChange, useView } from '../state';
import type { Shown } from './catalogue';

/** What the search field needs, and what the rest of the page has to know of it. */
export function useSearching({ catalogue: { taxonomy }, search }: Shown) {
  const query = useView((view) => view.search);
  const change = useChange();
  const [found, setFound] = useState<readonly RoleId[] | null>(null);
  const [sought, setSought] = useState<SoughtPassage | null>(null);
  const box = {
    query,
    search,
    onFound: setFound,
    onQuery: (text: string) => change(choose, 'search', text),
    onOpen: (role: RoleId, passage: Omit<SoughtPassage, 'role'> | null) => {
      setSought(passage && { ...passage, role });
      change(selectRole, role);
    },
    slotOf: useCallback((role: RoleId) => slotOf(taxonomy, role), [taxonomy]),
  };
  return { box, sought, found: useMemo(() => found && maskOf(taxonomy, found), [taxonomy, found]) };
}

function slotOf(taxonomy: Taxonomy, role: RoleId): number {
  const known = taxonomy.roles[placesOf(taxonomy).get(role) ?? -1];
  return familySlot(taxonomy.families, known?.family ?? '');
}

/** Some roles, by place. */
function maskOf(taxonomy: Taxonomy, some: readonly RoleId[]) {
  const places = placesOf(taxonomy);
  const mask = new Uint8Array(taxonomy.roles.length);
  for (const role of some) mask[places.get(role) ?? -1] = 1;
  return { mask, count: some.length };
}
