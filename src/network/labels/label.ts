import type { RoleIndex } from '../../domain';
import type { Box } from '../scene/geometry';

export type LabelStyle = 'selected' | 'matched' | 'plain' | 'dim';

/** A label that is to be written beside a mark of that radius. */
export interface LabelRequest {
  /** The index of the role that it belongs to. */
  readonly role: RoleIndex;
  readonly text: string;
  readonly style: LabelStyle;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label with its position; `x` is where the text is aligned, `y` the middle of its first line. */
export interface PlacedLabel {
  readonly role: RoleIndex;
  /** The middle of the mark that it belongs to. */
  readonly markX: number;
  readonly markY: number;
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  readonly align: 'left' | 'right' | 'center';
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** The index of the candidate that was chosen; given back, it is preferred the next time. */
  readonly candidate: number;
}

/** The box of a role's mark on the screen. */
export type MarkBox = Box & { readonly role: RoleIndex };

/** The height of a line of text in pixels, at its usual size. */
export const LINE_HEIGHT: Record<LabelStyle, number> = {
  selected: 21,
  matched: 15,
  plain: 14,
  dim: 13,
};

/** The width of a text in pixels. */
export interface Measure {
  (text: string, style: LabelStyle): number;
  /** How many times its usual size text has; 1 where that is left out. */
  readonly scale?: number;
}

/** The part of a map of that size in which labels may stand. */
export const frameOf = (width: number, height: number): Box => ({
  minX: 4,
  minY: 2,
  maxX: width - 4,
  maxY: height - 2,
});

/** Whether a box lies inside a frame. */
export function isInside(box: Box, frame: Box): boolean {
  return (
    box.minX >= frame.minX &&
    box.minY >= frame.minY &&
    box.maxX <= frame.maxX &&
    box.maxY <= frame.maxY
  );
}
