import { createSelector } from 'reselect';
import type { Pairs, RoleId, Taxonomy } from '../domain';
import { pairTable } from '../graph';

export type { Pairs } from '../domain';

/** Every two roles of which at least one names the other. */
export const pairs = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy) => taxonomy.pairs ?? pairTable('match', taxonomy.matches, taxonomy.roles.length),
);

/** Every two roles of which one leans on the other, or both on each other. */
export const pressurePairs = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  ({ roles, pressure = { source: [], target: [] } }) =>
    pairTable('pressure', { ...pressure, percent: [] }, roles.length),
);

/** The pairs of a role, strongest first, as indexes into the columns. */
export function pairsOfRole({ first, incident }: Pairs, role: number): Uint32Array {
  return incident.subarray(first[role], first[role + 1]);
}

/** The other end of a pair of that role. */
export function otherEnd({ a, b }: Pairs, pair: number, role: number): number {
  return (a[pair] === role ? b[pair] : a[pair]) ?? -1;
}

/** The pair of two roles, or undefined when neither names the other. */
export function pairBetween(table: Pairs, role: number, other: number): number | undefined {
  return pairsOfRole(table, role).find((pair) => otherEnd(table, pair, role) === other);
}

/** The percent that a role's record declares of another, or undefined when it does not name it. */
export function declaredOf(taxonomy: Taxonomy, id: RoleId, other: RoleId): number | undefined {
  const indexes = roleIndexes(taxonomy);
  return declaredAt(taxonomy, indexes.get(id) ?? -1, indexes.get(other) ?? -1);
}

/** The same for two roles by index. */
export function declaredAt(taxonomy: Taxonomy, from: number, to: number): number | undefined {
  const table = pairs(taxonomy);
  const pair = pairBetween(table, from, to);
  const percent = pair === undefined ? -1 : ((from < to ? table.ab : table.ba)[pair] ?? -1);
  return percent < 0 ? undefined : percent;
}

/** The index of each role in the taxonomy's list of roles. */
export const roleIndexes = createSelector(
  [(taxonomy: Pick<Taxonomy, 'roles'>) => taxonomy.roles],
  (roles): ReadonlyMap<RoleId, number> => new Map(roles.map(({ id }, index) => [id, index])),
);
