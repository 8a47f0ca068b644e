import { createSelector } from 'reselect';
import { type Pairs, type RoleId, type RoleIndex, roleIndexAt, type Taxonomy } from '../domain';
import { pairTable } from '../graph';
import { indexOfRole } from './roles';

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
export function pairsOfRole({ first, incident }: Pairs, role: RoleIndex): Uint32Array {
  return incident.subarray(first[role], first[role + 1]);
}

/** The other end of a pair of that role. */
export function otherEnd({ a, b }: Pairs, pair: number, role: RoleIndex): RoleIndex {
  return roleIndexAt(a[pair] === role ? b : a, pair);
}

/** The pair of two roles, or undefined when neither names the other. */
export function pairBetween(table: Pairs, role: RoleIndex, other: RoleIndex): number | undefined {
  return pairsOfRole(table, role).find((pair) => otherEnd(table, pair, role) === other);
}

/** The percent that a role's record declares of another, or undefined when it does not name it. */
export function declaredOf(taxonomy: Taxonomy, id: RoleId, other: RoleId): number | undefined {
  return declaredAt(taxonomy, indexOfRole(taxonomy, id), indexOfRole(taxonomy, other));
}

/** The same for two roles by index. */
export function declaredAt(taxonomy: Taxonomy, from: RoleIndex, to: RoleIndex): number | undefined {
  const table = pairs(taxonomy);
  const pair = pairBetween(table, from, to);
  const percent = pair === undefined ? -1 : ((from < to ? table.ab : table.ba)[pair] ?? -1);
  return percent < 0 ? undefined : percent;
}
