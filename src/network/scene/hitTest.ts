import Flatbush from 'flatbush';
import type { Pairs } from '../../derive';
import { asRoleIndex, type RoleIndex } from '../../domain';
import { type Emphasis, type Scene, STATE } from './scene';

/** What the pointer is on: a role or a pair, by its index. */
export type Target = { readonly role: RoleIndex } | { readonly pair: number } | null;

/** Finds the index of what is nearest to a point of the map, within a reach; undefined when nothing is. */
type HitTest<Index extends number> = (x: number, y: number, reach: number) => Index | undefined;
export type RoleHitTest = HitTest<RoleIndex>;
export type PairHitTest = HitTest<number>;

/** A spatial index of the roles where they stand now, each as far as its mark reaches. */
export function createRoleHitTest({ at, marks, states }: Scene): RoleHitTest {
  if (!states.length) return () => undefined;
  const tree = new Flatbush(states.length);
  marks.whole.forEach((r, index) => {
    const [x = 0, y = 0] = [at[2 * index], at[2 * index + 1]];
    tree.add(x - r, y - r, x + r, y + r);
  });
  tree.finish();
  const beyond = (index: RoleIndex, x: number, y: number) =>
    Math.hypot(x - (at[2 * index] ?? 0), y - (at[2 * index + 1] ?? 0)) - (marks.whole[index] ?? 0);

  return (x, y, reach) =>
    tree
      .search(x - reach, y - reach, x + reach, y + reach)
      .map(asRoleIndex)
      .filter((index) => states[index] !== STATE.hidden && beyond(index, x, y) <= reach)
      .sort((one, other) => beyond(one, x, y) - beyond(other, x, y))[0];
}

/**
 * A spatial index of the lines between roles where they stand now, each given as points, x and y in turn; of lines
 * equally near it finds the strongest.
 */
export function createPairHitTest(
  { a, b, percent, count }: Pairs,
  pathOf: (pair: number) => readonly number[],
  { passing: { mask }, strength, within, resting }: Omit<Emphasis, 'selected' | 'rest' | 'counts'>,
): PairHitTest {
  if (count === 0) return () => undefined;
  const tree = new Flatbush(count);
  for (let pair = 0; pair < count; pair++) tree.add(...boxOf(pathOf(pair)));
  tree.finish();
  const isShown = (pair: number) =>
    Boolean(mask[a[pair] ?? 0] && mask[b[pair] ?? 0]) &&
    (!within || Boolean(within[a[pair] ?? 0] && within[b[pair] ?? 0])) &&
    resting?.[pair] !== 0 &&
    Number(percent[pair]) >= strength;

  return (x, y, reach) => {
    let best: number | undefined;
    let nearest = reach;
    for (const pair of tree.search(x - reach, y - reach, x + reach, y + reach, isShown)) {
      const distance = distanceToPath(x, y, pathOf(pair));
      // Of lines equally near, the stronger one: it is painted on top.
      if (distance > nearest || (distance === nearest && pair < (best ?? -1))) continue;
      nearest = distance;
      best = pair;
    }
    return best;
  };
}

type Four = [number, number, number, number];

function boxOf(path: readonly number[]): Four {
  const box: Four = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < path.length; i += 2) {
    const [x, y] = [path[i] as number, path[i + 1] as number];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** The distance of a point to a line of straight parts. */
function distanceToPath(x: number, y: number, path: readonly number[]): number {
  let distance = Infinity;
  for (let i = 0; i + 3 < path.length; i += 2) {
    distance = Math.min(distance, distanceToSegment(x, y, path.slice(i, i + 4) as Four));
  }
  return distance;
}

/** The distance of a point to the straight line between two others. */
export function distanceToSegment(
  x: number,
  y: number,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
