import { contours } from 'd3-contour';
import type { Grid } from './grid';

/**
 * The contours where the margin is 0, around each part that is kept, and its holes, unless it is filled. d3 takes cells for
 * squares, so it is half a cell off.
 */
export function outlinesOf(
  { left, top, cell, width, height }: Grid,
  margin: Float32Array,
  {
    isKept,
    isFilled,
  }: { readonly isKept: (ring: Float32Array) => boolean; readonly isFilled: boolean },
): Float32Array[] {
  const { coordinates } = contours()
    .size([width, height])
    .contour(margin as unknown as number[], 0);
  const inPixels = (ring: readonly (readonly number[])[]) =>
    Float32Array.from(
      ring.flatMap(([x = 0, y = 0]) => [left + (x - 0.5) * cell, top + (y - 0.5) * cell]),
    );
  return coordinates
    .map((part) => (isFilled ? part.slice(0, 1) : part).map(inPixels))
    .filter(([outer]) => outer && isKept(outer))
    .flat();
}

/** Whether any of the roles is inside a closed line. */
export const holds = (
  ring: Float32Array,
  roles: readonly { readonly x: number; readonly y: number }[],
) => roles.some(({ x, y }) => isInside(ring, x, y));

/** Counts how often a ray to the right crosses the line. */
function isInside(ring: Float32Array, x: number, y: number): boolean {
  let inside = false;
  let [x1 = 0, y1 = 0] = ring;
  for (let at = 2; at + 1 < ring.length; at += 2) {
    const x2 = ring[at] ?? 0;
    const y2 = ring[at + 1] ?? 0;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    x1 = x2;
    y1 = y2;
  }
  return inside;
}
