import { forceCollide } from 'd3-force';
import { randomNumbers } from '../random';
import { room } from './settings';

const STRENGTH = 0.7;
/** A round that moves no role further than this many pixels is the last. */
const STILL = 0.5;

/** One round of moving overlapping roles apart, in place. Returns whether no role moves any more. */
export function removeOverlaps(at: Float32Array): boolean {
  const roles = at.length / 2;
  const nodes = Array.from({ length: roles }, (_, index) => {
    return { index, x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0, vx: 0, vy: 0 };
  });
  const force = forceCollide(room(roles)).strength(STRENGTH);
  // Roles at the same point are separated by seeded random numbers, so the result is always the same.
  force.initialize?.(nodes, randomNumbers(3));
  force(1);
  let farthest = 0;
  for (const { index, x, y, vx, vy } of nodes) {
    at[2 * index] = x + vx;
    at[2 * index + 1] = y + vy;
    farthest = Math.max(farthest, Math.hypot(vx, vy));
  }
  return farthest < STILL;
}
