import type { Viewport } from '../scene/geometry';

/** What is in the frame: CSS pixels, but for `ratio`, the device's pixels to each. */
export interface FrameView extends Viewport {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** What is painted where. */
export interface PaintView extends FrameView {
  /** How far beyond the frame is painted, so that a drag has something to show. */
  readonly margin: number;
}

/** Which roles and lines pass, and what becomes of the others. */
export interface Visibility {
  /** By role index: 1 = passes, `NOWHERE` = is no part of the picture. A line with an end that does not pass does not either. */
  readonly mask: Uint8Array;
  /** By line: 0 = is not drawn; left out where all are. */
  readonly resting?: Uint8Array | undefined;
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

/** Whether two views show the same of the map in their frames. */
export function isSameView(one: FrameView, other: FrameView): boolean {
  return (
    one.zoom === other.zoom &&
    one.pan.x === other.pan.x &&
    one.pan.y === other.pan.y &&
    one.width === other.width &&
    one.height === other.height &&
    one.ratio === other.ratio
  );
}
