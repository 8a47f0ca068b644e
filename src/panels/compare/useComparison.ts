import { useCallback, useMemo } from 'react';
import type { Dossier, Role, RoleId, Taxonomy } from '../../domain';
import type { Spread, Why } from '../../why';
import { compareRoles } from './model/compareRoles';
import type { Section, Subject } from './model/types';
import { useLoaded } from './useLoaded';

/** Where the comparison gets what it compares from. */
export interface Sources {
  readonly taxonomy: Taxonomy;
  /** Two to four roles, in the order of their columns. */
  readonly roles: readonly Role[];
  /** The same promise for the same role as long as the data is the same. */
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** What two roles have in common. Rejects when what is needed for it cannot be loaded. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
}

/** The comparison so far. */
export interface Comparison {
  /** The roles with what is loaded of them. */
  readonly subjects: readonly Subject[];
  readonly sections: readonly Section[];
  /** How many roles have what the first two have; undefined while that is not known, null where it cannot be. */
  readonly spread: Spread | null | undefined;
  /** The roles of which the record could not be loaded. */
  readonly failed: ReadonlySet<RoleId>;
  /** Whether what each two have in common could not be loaded. */
  readonly affinityFailed: boolean;
  readonly retry: () => void;
  readonly retryAffinity: () => void;
}

// No id has a tab in it.
const pairKey = (a: RoleId, b: RoleId) => [a, b].sort().join('\t');

/** Compares roles with what is loaded of them so far; each dossier and each affinity is added when it is there. */
export function useComparison({ taxonomy, roles, loadDossier, explain }: Sources): Comparison {
  const ids = roles.map(({ id }) => id);
  const dossiers = useLoaded(
    ids,
    useCallback((id: string) => loadDossier(id as RoleId), [loadDossier]),
  );
  const reasons = useLoaded(
    ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pairKey(a, b))),
    useCallback(
      (key: string) => {
        const [a, b] = key.split('\t') as [RoleId, RoleId];
        return explain(a, b);
      },
      [explain],
    ),
  );
  const subjects = useMemo(
    () => roles.map((role) => ({ role, dossier: dossiers.found.get(role.id) ?? undefined })),
    [roles, dossiers.found],
  );
  const sections = useMemo(
    () =>
      compareRoles(taxonomy, subjects, (a, b) => {
        const key = pairKey(a, b);
        return reasons.found.has(key) ? (reasons.found.get(key)?.affinity ?? null) : undefined;
      }),
    [taxonomy, subjects, reasons.found],
  );
  const [from, to] = ids;
  const found = from && to ? reasons.found.get(pairKey(from, to)) : null;
  return {
    subjects,
    sections,
    spread: found === null ? null : found?.spread,
    failed: new Set(ids.filter((id) => dossiers.found.get(id) === null)),
    affinityFailed: [...reasons.found.values()].includes(null),
    retry: dossiers.retry,
    retryAffinity: reasons.retry,
  };
}
