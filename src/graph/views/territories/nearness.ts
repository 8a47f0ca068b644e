import { type Column, groupBy, type NameSpot } from '../../../domain';
import { type Labels, type Room, roomOf, roomOfName } from '../../layout';
import type { Grid } from './grid';

/** What is written on a map; on a small one names have places of their own. */
export interface Written extends Labels {
  readonly spots: readonly NameSpot[];
}

/** A mark, with its label where that has its room, or a name. */
export interface Placed extends Room {
  readonly x: number;
  readonly y: number;
}

/** A role of a large map is a point, which its land lies around. */
const POINT: Room = { half: 0, up: 0, down: 0 };

/** What stands in each community: its marks, and on a small map their labels and its name. */
export function standingIn(
  positions: Column,
  communities: Column,
  { titles, names, spots }: Written,
): Map<number, Placed[]> {
  const isSmall = spots.length > 0;
  const roles = Array.from({ length: communities.length }, (_, role) => {
    const at = { x: positions[2 * role] ?? 0, y: positions[2 * role + 1] ?? 0 };
    const room = isSmall ? roomOf(titles[role] ?? '') : POINT;
    return { ...room, ...at, community: communities[role] ?? 0 };
  });
  const named = spots.map((spot) => ({ ...roomOfName(names[spot.community] ?? ''), ...spot }));
  return groupBy([...roles, ...named], ({ community }) => community);
}

/** How near some boxes are in each cell: 1 in them, 0 from `felt` on. */
export function nearnessOf(
  { left, top, cell, width, height }: Grid,
  boxes: readonly Placed[],
  felt: number,
): Float32Array {
  const field = new Float32Array(width * height);
  for (const { x, y, half, up, down } of boxes) {
    const [x1, x2] = [x - half - felt - left, x + half + felt - left].map((at) => at / cell);
    const [y1, y2] = [y - up - felt - top, y + down + felt - top].map((at) => at / cell);
    for (let row = Math.max(0, Math.ceil(y1 ?? 0)); row <= Math.min(height - 1, y2 ?? 0); row++) {
      const dy = beyond(top + row * cell - y, up, down);
      for (let at = Math.max(0, Math.ceil(x1 ?? 0)); at <= Math.min(width - 1, x2 ?? 0); at++) {
        const near = 1 - Math.hypot(beyond(left + at * cell - x, half, half), dy) / felt;
        const index = row * width + at;
        if (near > (field[index] as number)) field[index] = near;
      }
    }
  }
  return field;
}

/** How far a difference lies outside of `-before` to `after`. */
const beyond = (difference: number, before: number, after: number) =>
  Math.max(0, -before - difference, difference - after);
