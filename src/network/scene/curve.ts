import type { Point } from './geometry';

/** A mark that a line leads from or to. */
export interface Disc extends Point {
  readonly r: number;
}

/** A line from mark to mark, as a quadratic curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

const CURVATURE = { share: 0.09, most: 22 } as const;

/** How far the line between two roles bends aside: a share of its length, so that short ones stay straight enough for their arrow. */
export function curvature(from: Point, to: Point): number {
  return Math.min(CURVATURE.most, CURVATURE.share * Math.hypot(from.x - to.x, from.y - to.y));
}

/**
 * The line between two marks that Cytoscape draws as an unbundled Bézier curve with one control point, `aside` from the
 * middle between the marks; it ends `gap` before each.
 */
export function curveBetween(from: Disc, to: Disc, aside: number, gap = 0): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const along = (length + from.r - to.r) / 2;
  const control = {
    x: from.x + along * ux - aside * uy,
    y: from.y + along * uy + aside * ux,
  };
  return { start: edgeOf(from, control, gap), control, end: edgeOf(to, control, gap) };
}

/** The point of a mark's edge that faces another point, but never beyond that. */
function edgeOf({ x, y, r }: Disc, towards: Point, gap: number): Point {
  const distance = Math.hypot(towards.x - x, towards.y - y) || 1;
  const share = Math.min(1, (r + gap) / distance);
  return { x: x + share * (towards.x - x), y: y + share * (towards.y - y) };
}

/** The point of a curve at `t` from 0 (its start) to 1 (its end). */
export function pointOn({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return {
    x: a * start.x + b * control.x + c * end.x,
    y: a * start.y + b * control.y + c * end.y,
  };
}
