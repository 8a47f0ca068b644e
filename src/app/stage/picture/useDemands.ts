import { useCallback } from 'react';
import { otherEnd, pairsOfRole, pressurePairs } from '../../../derive';
import type { Dossier, Role, RoleId, RoleIndex, Taxonomy } from '../../../domain';
import { useAsync } from '../../../ui';

type Demands = ReadonlyMap<string, string>;
type LoadDossier = (id: RoleId) => Promise<Dossier>;

/** A role with more neighbours than this has no room for what each of them demands. */
const MOST_READ = 24;
const NONE: Demands = new Map();
// No id has a tab in it.
const keyOf = (from: string, to: string) => `${from}\t${to}`;

/**
 * What is demanded along the pressures of a role, as far as it is loaded: from its own record, or from the other one where
 * only that says so.
 */
export function useDemands(
  taxonomy: Taxonomy,
  selected: RoleIndex,
  loadDossier: LoadDossier,
): (from: Role, to: Role) => string | undefined {
  const load = useCallback(
    (role: RoleIndex) => demandsAround(taxonomy, role, loadDossier),
    [taxonomy, loadDossier],
  );
  const { value = NONE } = useAsync(load, selected, selected >= 0);
  return useCallback((from, to) => value.get(keyOf(from.id, to.id)), [value]);
}

async function demandsAround(
  taxonomy: Taxonomy,
  role: RoleIndex,
  loadDossier: LoadDossier,
): Promise<Demands> {
  const id = taxonomy.roles[role]?.id;
  if (!id) return NONE;
  const own = demandsIn(await loadDossier(id));
  const table = pressurePairs(taxonomy);
  const others = Array.from(pairsOfRole(table, role), (pair) => otherEnd(table, pair, role))
    .flatMap((other) => taxonomy.roles[other]?.id ?? [])
    .filter((other) => !own.has(keyOf(id, other)) && !own.has(keyOf(other, id)))
    .slice(0, MOST_READ);
  const theirs = await Promise.all(others.map(loadDossier));
  return new Map([...theirs.flatMap((dossier) => [...demandsIn(dossier)]), ...own]);
}

/** What a record says is demanded of its role, and by it. */
function demandsIn({ id, record }: Dossier): Map<string, string> {
  const { pressedBy = [], presses = [] } = record?.orgChart ?? {};
  return new Map(
    [
      ...pressedBy.map(({ role, demand }) => [keyOf(role, id), demand] as const),
      ...presses.map(({ role, demand }) => [keyOf(id, role), demand] as const),
    ].flatMap(([key, demand]) => (demand === undefined ? [] : [[key, demand] as const])),
  );
}
