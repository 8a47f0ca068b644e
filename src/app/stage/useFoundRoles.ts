import { startTransition, useCallback, useMemo, useState } from 'react';
import { type FoundRoles, foundRoles } from '../../derive';
import type { RoleId, Taxonomy } from '../../domain';

/** The roles that a search has found, for map, list and counts. They are updated after the list of results, which comes first. */
export function useFoundRoles(
  taxonomy: Taxonomy,
): [found: FoundRoles | null, setFound: (roles: readonly RoleId[] | null) => void] {
  const [roles, setRoles] = useState<readonly RoleId[] | null>(null);
  const setFound = useCallback((some: readonly RoleId[] | null) => {
    setTimeout(() => startTransition(() => setRoles(some)));
  }, []);
  const found = useMemo(() => roles && foundRoles(taxonomy, roles), [taxonomy, roles]);
  return [found, setFound];
}
