import type { WeightedPairs } from '../weightedPairs';
import { weightedPairs } from '../weightedPairs';
import { extentOf } from './fit';
import { room } from './settings';

interface Split {
  /** The graph that gets a layout; its nodes count from 0 in the order of `members`. */
  readonly pairs: WeightedPairs;
  /** The indices of the roles in it. */
  readonly members: readonly number[];
  /** The indices of the roles without a match, if they are left out. */
  readonly isolates: readonly number[];
}

/**
 * Leaves out the roles without a match, which forces would drive far away. A map of up to `small` roles keeps them:
 * there, gravity is enough.
 */
export function withoutIsolates(all: WeightedPairs, small: number): Split {
  const indexes = Array.from({ length: all.order }, (_, index) => index);
  const members = all.order <= small ? indexes : indexes.filter((index) => all.degree(index) > 0);
  if (members.length === all.order) return { pairs: all, members: indexes, isolates: [] };
  const newIndex = new Map(members.map((index, i) => [String(index), i]));
  const [source, target, percent]: number[][] = [[], [], []];
  all.forEachEdge((_, { weight }, a, b) => {
    source?.push(newIndex.get(a) ?? 0);
    target?.push(newIndex.get(b) ?? 0);
    percent?.push(weight);
  });
  const pairs = weightedPairs({
    roles: members,
    matches: { source: source ?? [], target: target ?? [], percent: percent ?? [] },
  });
  return { pairs, members, isolates: indexes.filter((index) => all.degree(index) === 0) };
}

const SIDE = 2 * room(Infinity);
/** The distance of the isolates below the others. */
const GAP = 2 * SIDE;

/** The positions of all roles: those of the layout, and below them the isolates in rows. */
export function addIsolates(
  at: ArrayLike<number>,
  members: readonly number[],
  isolates: readonly number[],
): Float64Array {
  const together = new Float64Array(2 * (members.length + isolates.length));
  members.forEach((index, i) => {
    together[2 * index] = at[2 * i] ?? 0;
    together[2 * index + 1] = at[2 * i + 1] ?? 0;
  });
  if (!isolates.length) return together;
  const box = members.length
    ? extentOf(Array.from({ length: 2 * members.length }, (_, i) => at[i] ?? 0))
    : { minX: 0, maxY: -GAP, width: SIDE * Math.sqrt(isolates.length) };
  const columns = Math.max(1, Math.floor(box.width / SIDE));
  isolates.forEach((index, i) => {
    together[2 * index] = box.minX + SIDE * ((i % columns) + 0.5);
    together[2 * index + 1] = box.maxY + GAP + SIDE * Math.floor(i / columns);
  });
  return together;
}
