import { forceCollide } from 'd3-force';
import { randomNumbers } from '../random';
import { room } from './settings';

const STRENGTH = 0.7;
/** A push that moves no role further than so many pixels has nothing left to do. */
const STILL = 0.5;

/** Pushes roles apart that are nearer than their room allows, a part of the way and in place; whether all have come to rest. */
export function removeOverlaps(at: Float32Array): boolean {
  const roles = at.length / 2;
  const nodes = Array.from({ length: roles }, (_, index) => {
    return { index, x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0, vx: 0, vy: 0 };
  });
  const force = forceCollide(room(roles)).strength(STRENGTH);
  // Roles on the very same spot are told apart by chance, the same each time.
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
