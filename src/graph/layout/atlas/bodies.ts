import { groupBy } from '../../../domain';
import type { Room } from './rooms';
import { FEWEST } from './settings';

/** What has a place on the map: the roles, in their order, and then the names of lands. */
export interface Bodies {
  readonly roles: number;
  readonly rooms: readonly Room[];
  /** The community of each body. */
  readonly of: readonly number[];
  /** The bodies of each community, its name last. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** By community: 1 where it is a land, with water around it. */
  readonly isLand: ReadonlyMap<number, boolean>;
  /** Pairs of one community draw their roles together; ends in turn, with the strength of each, 0 to 1. */
  readonly inner: readonly Tie[];
  /** Pairs of two communities draw these together. */
  readonly outer: readonly Tie[];
}

export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** The bodies of some roles and of the names of their lands; `names` is by community. */
export function bodiesOf(
  rooms: readonly Room[],
  communities: ArrayLike<number>,
  names: ReadonlyMap<number, Room>,
  ties: readonly Tie[],
): Bodies {
  const roles = rooms.length;
  const named = [...names.keys()];
  const of = [...rooms.map((_, role) => communities[role] ?? 0), ...named];
  const members = groupBy(of.keys(), (body) => of[body] ?? 0);
  const count = (some: readonly number[]) => some.filter((body) => body < roles).length;
  return {
    ...{ roles, of, members },
    rooms: [...rooms, ...named.map((community) => names.get(community) as Room)],
    isLand: new Map([...members].map(([id, some]) => [id, count(some) >= FEWEST])),
    inner: ties.filter(({ a, b }) => of[a] === of[b]),
    outer: ties.filter(({ a, b }) => of[a] !== of[b]),
  };
}
