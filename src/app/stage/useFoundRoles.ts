import { startTransition, useCallback, useMemo, useState } from 'react';
import { indexOfRole, type Passing } from '../../derive';
import type { RoleId, Taxonomy } from '../../domain';

/** The roles that a search has found, as a mask for the map. It is updated after the list of results, which comes first. */
export function useFoundRoles(
  taxonomy: Taxonomy,
): [found: Passing | null, setFound: (roles: readonly RoleId[] | null) => void] {
  const [roles, setRoles] = useState<readonly RoleId[] | null>(null);
  const setFound = useCallback((some: readonly RoleId[] | null) => {
    setTimeout(() => startTransition(() => setRoles(some)));
  }, []);
  const found = useMemo(() => roles && maskOf(taxonomy, roles), [taxonomy, roles]);
  return [found, setFound];
}

function maskOf(taxonomy: Taxonomy, some: readonly RoleId[]): Passing {
  const mask = new Uint8Array(taxonomy.roles.length);
  for (const role of some) mask[indexOfRole(taxonomy, role)] = 1;
  return { mask, count: some.length };
}
