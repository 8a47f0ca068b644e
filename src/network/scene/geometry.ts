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
