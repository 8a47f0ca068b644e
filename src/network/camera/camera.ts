import { LARGEST_ZOOM } from '../../domain';
import type { Box, Point, Viewport } from '../scene/geometry';

/** How much of the map's frame other things cover, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** `min` is for maps that fit in it; a larger one can be made as small as its frame asks. */
export const ZOOM = { min: 0.1, max: LARGEST_ZOOM, closestFit: 1.3, step: 1.3 } as const;
/** Rings have few roles, and no neighbours to show. */
export const CLOSEST_RINGS = 2.4;

/** The viewport in which a box of the map fills a frame of that size, no closer than `closest`. */
export function fitViewport(
  box: Box,
  width: number,
  height: number,
  insets: Insets,
  closest: number = ZOOM.closestFit,
): Viewport {
  const roomX = Math.max(1, width - insets.left - insets.right);
  const roomY = Math.max(1, height - insets.top - insets.bottom);
  const scale = Math.min(
    roomX / Math.max(1, box.maxX - box.minX),
    roomY / Math.max(1, box.maxY - box.minY),
  );
  const zoom = Math.min(closest, scale);
  return {
    zoom,
    pan: {
      x: insets.left + roomX / 2 - (zoom * (box.minX + box.maxX)) / 2,
      y: insets.top + roomY / 2 - (zoom * (box.minY + box.maxY)) / 2,
    },
  };
}

/** The same viewport at another zoom, with the same point of the map in the middle of its frame. */
export function zoomedTo({ zoom: before, pan }: Viewport, zoom: number, middle: Point): Viewport {
  const moved = (at: number, centre: number) => centre - ((centre - at) * zoom) / before;
  return { zoom, pan: { x: moved(pan.x, middle.x), y: moved(pan.y, middle.y) } };
}

/** The smallest move that brings a point of the screen inside the frame; null when it is inside already. */
export function reveal(point: Point, width: number, height: number, insets: Insets): Point | null {
  const clamp = (value: number, low: number, high: number) =>
    Math.min(Math.max(value, low), Math.max(low, high));
  const x = clamp(point.x, insets.left, width - insets.right) - point.x;
  const y = clamp(point.y, insets.top, height - insets.bottom) - point.y;
  return x || y ? { x, y } : null;
}
