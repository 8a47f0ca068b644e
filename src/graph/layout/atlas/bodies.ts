import { groupBy } from '../../../domain';
import type { Room } from './rooms';
import { FEWEST } from './settings';

/** What has a place on the map: the roles, in their order, and then the names of lands. */
export interface Bodies {
  readonly roles: number;
  /** Of each body: half its width, half its height, and how far its middle lies below its point. */
  readonly half: Float32Array;
  readonly high: Float32Array;
  readonly middle: Float32Array;
  /** How far it reaches above its point. */
  readonly up: Float32Array;
  /** The community of each body. */
  readonly of: Int32Array;
  /** The bodies of each community, its name last. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** By body: 1 where its community is a land, with water around it. */
  readonly isLand: Uint8Array;
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
  const all = [...rooms, ...names.values()];
  const of = Int32Array.from([...rooms.map((_, role) => communities[role] ?? 0), ...named]);
  const members = groupBy(of.keys(), (body) => of[body] ?? 0);
  const sizes = groupBy(rooms.keys(), (role) => of[role] ?? 0);
  return {
    ...{ roles, of, members },
    half: Float32Array.from(all, ({ half }) => half),
    high: Float32Array.from(all, ({ up, down }) => (up + down) / 2),
    middle: Float32Array.from(all, ({ up, down }) => (down - up) / 2),
    up: Float32Array.from(all, ({ up }) => up),
    isLand: Uint8Array.from(of, (id) => Number((sizes.get(id)?.length ?? 0) >= FEWEST)),
    inner: ties.filter(({ a, b }) => of[a] === of[b]),
    outer: ties.filter(({ a, b }) => of[a] !== of[b]),
  };
}
