import { createSelector } from 'reselect';
import { asRoleIndex, indexesIn, type RoleIndex, type Taxonomy } from '../../domain';
import { trophicLevels } from '../../graph';

/** A role with how many others it presses on, or is pressed by. */
export interface Ranked {
  readonly role: RoleIndex;
  readonly count: number;
}

/** Who stands out in an org chart, each list with its longest first. */
export interface PressureRankings {
  readonly pressesMost: readonly Ranked[];
  readonly pressedMost: readonly Ranked[];
  /** By how many press on them from above, directly or through others; pressure that runs upwards is not followed. */
  readonly paysInTheEnd: readonly Ranked[];
}

const NOTHING = { source: [], target: [] };
const LISTED = 5;
/** So many who press on the fewest others are candidates for whom it all comes down to: to count all above each takes time. */
const MOST_COUNTED = 200;

/** Whom each role presses on, who presses on it, and which of these stand higher in the chart. */
const neighbours = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy) => {
  const { roles, pressure = NOTHING } = taxonomy;
  const levels = trophicLevels(roles.length, pressure);
  const below = roles.map((): RoleIndex[] => []);
  const above = roles.map((): RoleIndex[] => []);
  const higher = roles.map((): RoleIndex[] => []);
  for (const [at, from] of Array.from(pressure.source).entries()) {
    const to = pressure.target[at] ?? from;
    if (from === to) continue;
    below[from]?.push(asRoleIndex(to));
    above[to]?.push(asRoleIndex(from));
    if (Number(levels[from]) < Number(levels[to])) higher[to]?.push(asRoleIndex(from));
  }
  return { below, above, higher };
});

/** Who presses on most, who is pressed by most, and where it all ends. */
export const pressureRankings = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): PressureRankings => {
    const { below, above, higher } = neighbours(taxonomy);
    const all = [...indexesIn(taxonomy.roles)];
    const direct = (lists: readonly RoleIndex[][]) => (role: RoleIndex) => lists[role]?.length ?? 0;
    const lowest = all
      .toSorted(
        (a, b) => direct(below)(a) - direct(below)(b) || direct(above)(b) - direct(above)(a),
      )
      .slice(0, MOST_COUNTED);
    return {
      pressesMost: ranked(all, direct(below)),
      pressedMost: ranked(all, direct(above)),
      paysInTheEnd: ranked(lowest, (role) => countReached(higher, role)),
    };
  },
);

function ranked(roles: readonly RoleIndex[], countOf: (role: RoleIndex) => number): Ranked[] {
  return roles
    .map((role) => ({ role, count: countOf(role) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.role - other.role)
    .slice(0, LISTED);
}

function countReached(next: readonly RoleIndex[][], from: RoleIndex): number {
  const seen = new Set([from]);
  for (const role of seen) for (const other of next[role] ?? []) seen.add(other);
  return seen.size - 1;
}
