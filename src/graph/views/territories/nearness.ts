import { type Column, groupBy, type NameSpot } from '../../../domain';
import { type Labels, type Room, roomOf, roomOfName, SHORE } from '../../layout';
import type { Grid } from './grid';

/** What is written on a small map, and where its names stand. */
export interface Written extends Labels {
  readonly spots: readonly NameSpot[];
}

/** A mark with its label, or a name. */
export interface Placed extends Room {
  readonly x: number;
  readonly y: number;
}

/** How far a land is felt. */
export const FELT = 3 * SHORE;
/** The nearness of a land so far from what stands in it. */
export const nearnessAt = (distance: number) => 1 - distance / FELT;
export const AT_SHORE = nearnessAt(SHORE);

/** What stands in each community: its marks with their labels, and its name. */
export function standingIn(
  positions: Column,
  communities: Column,
  { titles, names, spots }: Written,
): Map<number, Placed[]> {
  const roles = titles.map((title, role) => {
    const at = { x: positions[2 * role] ?? 0, y: positions[2 * role + 1] ?? 0 };
    return { ...roomOf(title), ...at, community: communities[role] ?? 0 };
  });
  const named = spots.map((spot) => ({ ...roomOfName(names[spot.community] ?? ''), ...spot }));
  return groupBy([...roles, ...named], ({ community }) => community);
}

/** How near some boxes are in each cell: 1 in them, 0 from `FELT` on. */
export function nearnessOf(
  { left, top, cell, width, height }: Grid,
  boxes: readonly Placed[],
): Float32Array {
  const field = new Float32Array(width * height);
  for (const { x, y, half, up, down } of boxes) {
    const [x1, x2] = [x - half - FELT - left, x + half + FELT - left].map((at) => at / cell);
    const [y1, y2] = [y - up - FELT - top, y + down + FELT - top].map((at) => at / cell);
    for (let row = Math.max(0, Math.ceil(y1 ?? 0)); row <= Math.min(height - 1, y2 ?? 0); row++) {
      const dy = beyond(top + row * cell - y, up, down);
      for (let at = Math.max(0, Math.ceil(x1 ?? 0)); at <= Math.min(width - 1, x2 ?? 0); at++) {
        const near = 1 - Math.hypot(beyond(left + at * cell - x, half, half), dy) / FELT;
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
