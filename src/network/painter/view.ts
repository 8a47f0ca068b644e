/** Where a point of the map is on the screen, in CSS pixels. */
export interface Projection {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** What is painted where: CSS pixels, but for `ratio`, the device's pixels to each. */
export interface PaintView extends Projection {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** How far beyond the frame is painted, so that a drag has something to show. */
  readonly margin: number;
}

/** Which roles pass, by role index (2 = is no part of the picture), and what becomes of the others, of lines that have an end among them, and of weaker ones. */
export interface Shown {
  readonly mask: Uint8Array;
  /** The percent from which a line passes. */
  readonly strength: number;
  readonly rest: 'dim' | 'hide';
}

/** In the mask: is no part of the picture. */
export const NOWHERE = 2;

/** The part of the map that is in sight with its margin, at zoom 1. */
export function boundsOf({ zoom, pan, width, height, margin }: PaintView) {
  return {
    minX: (-margin - pan.x) / zoom,
    maxX: (width + margin - pan.x) / zoom,
    minY: (-margin - pan.y) / zoom,
    maxY: (height + margin - pan.y) / zoom,
  };
}
