/** Every two matched roles as columns, weakest first; ends are indices of roles. */
export interface PairColumns {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly percent: ArrayLike<number>;
}

/** How much the matches of each role weigh: the sums of their percentages, by role index. */
interface Ties {
  readonly inside: Float64Array;
  readonly outside: Float64Array;
}

/** What leads from one community to another. */
export interface Bridge {
  readonly to: number;
  readonly pairs: number;
  /** The sum of their percentages. */
  readonly strength: number;
  /** Indices of pairs, strongest first, a few. */
  readonly strongest: readonly number[];
}

/** A community as its matches make it. Roles and pairs by index. */
export interface Neighbourhood {
  /** Its number in the column of communities. */
  readonly id: number;
  /** Those with the strongest ties inside first. */
  readonly members: readonly number[];
  /** How many pairs lie inside, and what part of those that could. */
  readonly pairs: number;
  readonly density: number;
  /** The share of its roles' ties that are inside, 0 to 1; 0 where there are none. */
  readonly insideShare: number;
  /** The strongest pairs inside, and the roles most tied to others inside and outside; a few each, strongest first. */
  readonly strongest: readonly number[];
  readonly core: readonly number[];
  readonly border: readonly number[];
  /** One for each community that it has a pair with, strongest first. */
  readonly bridges: readonly Bridge[];
}

const MOST_PAIRS = 5;
const MOST_ROLES = 3;
const MOST_ACROSS = 3;

/** The ties of each role inside its community and out of it. */
function tiesOf({ a, b, percent }: PairColumns, communities: ArrayLike<number>): Ties {
  const ties = {
    inside: new Float64Array(communities.length),
    outside: new Float64Array(communities.length),
  };
  for (let pair = 0; pair < a.length; pair++) {
    const [one = 0, other = 0] = [a[pair], b[pair]];
    const sums = communities[one] === communities[other] ? ties.inside : ties.outside;
    for (const role of [one, other]) sums[role] = (sums[role] ?? 0) + (percent[pair] ?? 0);
  }
  return ties;
}

/** Every community, the largest first, and of equal ones the first; one pass over the pairs. */
export function neighbourhoods(
  table: PairColumns,
  communities: ArrayLike<number>,
): Neighbourhood[] {
  const ties = tiesOf(table, communities);
  const { within, across } = sortPairs(table, communities);
  return membersOf(communities)
    .map((members, id) => {
      const { pairs, strongest } = within.get(id) ?? NOTHING;
      const possible = (members.length * (members.length - 1)) / 2;
      return {
        ...{ id, pairs, strongest, density: possible && pairs / possible },
        ...standing(members, ties),
        bridges: bridgesOf(across.get(id) ?? new Map()),
      };
    })
    .filter(({ members }) => members.length > 0)
    .sort((one, other) => other.members.length - one.members.length || one.id - other.id);
}

interface Tally {
  readonly pairs: number;
  readonly strength: number;
  readonly strongest: readonly number[];
}
const NOTHING: Tally = { pairs: 0, strength: 0, strongest: [] };

/** The pairs inside each community, and those of each with each other one. */
function sortPairs({ a, b, percent }: PairColumns, communities: ArrayLike<number>) {
  const within = new Map<number, Tally>();
  const across = new Map<number, Map<number, Tally>>();
  const add = (tallies: Map<number, Tally>, key: number, pair: number, most: number) => {
    const { pairs, strength, strongest } = tallies.get(key) ?? NOTHING;
    const more = strongest.length < most ? [...strongest, pair] : strongest;
    const sum = strength + (percent[pair] ?? 0);
    tallies.set(key, { pairs: pairs + 1, strength: sum, strongest: more });
  };
  const addAcross = (from: number, to: number, pair: number) => {
    const tallies = across.get(from) ?? new Map<number, Tally>();
    across.set(from, tallies);
    add(tallies, to, pair, MOST_ACROSS);
  };
  // From the end: there the strongest are.
  for (let pair = a.length - 1; pair >= 0; pair--) {
    const [from, to] = [communities[a[pair] ?? 0] ?? 0, communities[b[pair] ?? 0] ?? 0];
    if (from === to) add(within, from, pair, MOST_PAIRS);
    else {
      addAcross(from, to, pair);
      addAcross(to, from, pair);
    }
  }
  return { within, across };
}

function membersOf(communities: ArrayLike<number>): number[][] {
  const members: number[][] = [];
  for (let role = 0; role < communities.length; role++) {
    const id = communities[role] ?? 0;
    members[id] ??= [];
    members[id].push(role);
  }
  return Array.from(members, (some) => some ?? []);
}

/** The members by their ties, those at either end, and what part of the ties stays inside. */
function standing(unordered: readonly number[], { inside, outside }: Ties) {
  const by = (sums: Float64Array) => (one: number, other: number) =>
    (sums[other] ?? 0) - (sums[one] ?? 0) || one - other;
  const sum = (sums: Float64Array) =>
    unordered.reduce((total, role) => total + (sums[role] ?? 0), 0);
  const first = (roles: readonly number[], sums: Float64Array) =>
    roles.slice(0, MOST_ROLES).filter((role) => sums[role]);
  const members = unordered.toSorted(by(inside));
  const [stays, leaves] = [sum(inside), sum(outside)];
  return {
    members,
    insideShare: stays && stays / (stays + leaves),
    core: first(members, inside),
    border: first(unordered.toSorted(by(outside)), outside),
  };
}

function bridgesOf(tallies: ReadonlyMap<number, Tally>): Bridge[] {
  return [...tallies]
    .map(([to, tally]) => ({ to, ...tally }))
    .sort((one, other) => other.strength - one.strength || one.to - other.to);
}
