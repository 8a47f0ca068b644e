export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, in pixels of the screen or of the map. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Whether two boxes have a point in common. */
export const meet = (one: Box, other: Box): boolean =>
  one.minX <= other.maxX &&
  one.maxX >= other.minX &&
  one.minY <= other.maxY &&
  one.maxY >= other.minY;

/** The box that two boxes are in. */
export const joinedBox = (one: Box, other: Box): Box => ({
  minX: Math.min(one.minX, other.minX),
  minY: Math.min(one.minY, other.minY),
  maxX: Math.max(one.maxX, other.maxX),
  maxY: Math.max(one.maxY, other.maxY),
});

/** Where a point of the map is on the screen, in CSS pixels: times `zoom`, then moved by `pan`. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** A point of the map on the screen. */
export const toScreen = ({ x, y }: Point, { zoom, pan }: Viewport): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});
