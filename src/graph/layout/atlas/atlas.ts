import type { NameSpot } from '../../../domain';
import type { WeightedPairs } from '../../weightedPairs';
import { bodiesOf } from './bodies';
import { roomOf, roomOfName } from './rooms';
import { DRAWN, roundOfAtlas } from './rounds';
import { FEWEST } from './settings';
import { startOfAtlas } from './start';

/** What is written on a map: the title of each role, and the name of each community. */
export interface Labels {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

/** The last part of the layout of a small map, in rounds. Positions: x and y in turn, of the roles and then of names. */
export interface Atlas {
  /** Where everything stands at first, near the given positions of the roles. */
  readonly start: (roles: ArrayLike<number>) => Float32Array;
  /** One round, in place. Returns whether all is still. */
  readonly round: (at: Float32Array, round: number) => boolean;
  /** The most rounds. */
  readonly rounds: number;
  readonly nameSpots: (at: ArrayLike<number>) => readonly NameSpot[];
}

/** Rounds for what still overlaps once nothing draws together any more. */
const SETTLING = 240;

/** How strongly a pair ties its roles together. */
const strength = (percent: number) => (percent / 100) ** 2;

/**
 * Makes an atlas of communities: each becomes a land, with its roles and its name drawn together and water around it, and
 * every title has room below its mark.
 */
export function createAtlas(
  pairs: WeightedPairs,
  communities: ArrayLike<number>,
  { titles, names }: Labels = { titles: [], names: [] },
): Atlas {
  const rooms = Array.from({ length: pairs.order }, (_, role) => roomOf(titles[role] ?? ''));
  const lands = landsOf(communities);
  const named = new Map(
    lands.flatMap((id) => (names[id] ? [[id, roomOfName(names[id])] as const] : [])),
  );
  const ties = pairs.mapEdges((_, { weight }, a, b) => {
    return { a: Number(a), b: Number(b), strength: strength(weight) };
  });
  const bodies = bodiesOf(rooms, communities, named, ties);
  return {
    start: (roles) => startOfAtlas(bodies, roles),
    round: (at, round) => roundOfAtlas(bodies, at, round),
    rounds: DRAWN + SETTLING,
    nameSpots: (at) =>
      [...named.keys()].map((community, i) => {
        const body = 2 * (rooms.length + i);
        return { community, x: at[body] ?? 0, y: at[body + 1] ?? 0 };
      }),
  };
}

/** The communities that are large enough for a land. */
function landsOf(communities: ArrayLike<number>): number[] {
  const sizes = new Map<number, number>();
  for (const id of Array.from(communities)) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return [...sizes].flatMap(([id, size]) => (size >= FEWEST ? [id] : [])).sort((a, b) => a - b);
}
