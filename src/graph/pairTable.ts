import type { Matches, Pairs } from '../domain';
import { declaredPairs } from './declaredPairs';

/** The pairs of some matches among so many roles. */
export function pairTable(kind: Pairs['kind'], ends: Matches, roles: number): Pairs {
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

/** The indices of percentages, smallest first; equal ones keep their order. */
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
