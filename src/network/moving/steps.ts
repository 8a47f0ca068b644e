import type { Point } from '../scene/geometry';

/** The four ways that a map, or a role on it, is moved in steps: the key, and what its button is called. */
export const WAYS = {
  ArrowUp: { name: 'up', x: 0, y: -1 },
  ArrowLeft: { name: 'left', x: -1, y: 0 },
  ArrowRight: { name: 'right', x: 1, y: 0 },
  ArrowDown: { name: 'down', x: 0, y: 1 },
} as const;

export type Way = keyof typeof WAYS;

export const isWay = (key: string): key is Way => Object.hasOwn(WAYS, key);

/** How far a step goes, in pixels of the screen. */
const MAP_STEP = 120;
const ROLE_STEP = 20;

/** To see what lies to the right, the map goes to the left. */
export const mapStep = (way: Way): Point => scaled(way, -MAP_STEP);
/** A role goes where the arrow points. */
export const roleStep = (way: Way): Point => scaled(way, ROLE_STEP);

function scaled(way: Way, by: number): Point {
  const { x, y } = WAYS[way];
  return { x: x * by || 0, y: y * by || 0 };
}
