import { createSelector } from 'reselect';
import type { RoleId, Taxonomy } from '../domain';
import { declaredPairs } from '../graph';

/**
 * Every two matched roles as columns, strongest last. Ends are places in the taxonomy's roles, `a` before `b`;
 * `ab` is the percent that a declares of b, `ba` the other way round, -1 where nothing is declared.
 */
export interface Pairs {
  /** Matches, or who leans on whom: `ab` is then 0 where a leans on b. */
  readonly kind: 'match' | 'pressure';
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly ab: Int8Array;
  readonly ba: Int8Array;
  /** The stronger of the two. */
  readonly percent: Uint8Array;
  /** The pairs of role r, strongest first: `incident[first[r]]` up to `incident[first[r + 1]]`, that one not included. */
  readonly first: Uint32Array;
  readonly incident: Uint32Array;
}

/** Every two roles of which at least one names the other. */
export const pairs = createSelector([(taxonomy: Taxonomy) => taxonomy], ({ roles, matches }) =>
  tableOf('match', matches, roles.length),
);

/** Every two roles of which one leans on the other, or both on each other. */
export const pressurePairs = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  ({ roles, pressure = { source: [], target: [] } }) =>
    tableOf('pressure', { ...pressure, percent: [] }, roles.length),
);

function tableOf(kind: Pairs['kind'], ends: Taxonomy['matches'], roles: number): Pairs {
  const found = declaredPairs(ends, roles);
  const order = weakestFirst(found.map(({ ab, ba }) => Math.max(ab, ba)));
  const table = {
    count: found.length,
    a: Uint32Array.from(order, (at) => found[at]?.a ?? 0),
    b: Uint32Array.from(order, (at) => found[at]?.b ?? 0),
    ab: Int8Array.from(order, (at) => found[at]?.ab ?? -1),
    ba: Int8Array.from(order, (at) => found[at]?.ba ?? -1),
    percent: Uint8Array.from(order, (at) => Math.max(found[at]?.ab ?? 0, found[at]?.ba ?? 0)),
  };
  return { kind, ...table, ...incidence(table, roles) };
}

/** The places of some percentages by their size; of equal ones the first comes first. */
function weakestFirst(percents: readonly number[]): number[] {
  const buckets: number[][] = Array.from({ length: 101 }, () => []);
  percents.forEach((percent, at) => {
    buckets[percent]?.push(at);
  });
  return buckets.flat();
}

/** For each role its pairs, strongest first. */
function incidence({ count, a, b }: Pick<Pairs, 'count' | 'a' | 'b'>, roles: number) {
  const first = new Uint32Array(roles + 1);
  for (const end of [a, b]) for (const role of end) first[role + 1] = (first[role + 1] ?? 0) + 1;
  for (let role = 0; role < roles; role++) {
    first[role + 1] = (first[role + 1] ?? 0) + (first[role] ?? 0);
  }
  const incident = new Uint32Array(2 * count);
  const next = first.slice();
  for (let pair = count - 1; pair >= 0; pair--) {
    for (const role of [a[pair], b[pair]] as number[]) {
      incident[next[role] ?? 0] = pair;
      next[role] = (next[role] ?? 0) + 1;
    }
  }
  return { first, incident };
}

/** The pairs of a role, strongest first, as places in the columns. */
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
  const places = placesOf(taxonomy);
  return declaredAt(taxonomy, places.get(id) ?? -1, places.get(other) ?? -1);
}

/** The same of two roles by their places. */
export function declaredAt(taxonomy: Taxonomy, from: number, to: number): number | undefined {
  const table = pairs(taxonomy);
  const pair = pairBetween(table, from, to);
  const percent = pair === undefined ? -1 : ((from < to ? table.ab : table.ba)[pair] ?? -1);
  return percent < 0 ? undefined : percent;
}

/** Where each role stands in the taxonomy's list of roles. */
export const placesOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy.roles],
  (roles): ReadonlyMap<RoleId, number> => new Map(roles.map(({ id }, place) => [id, place])),
);
