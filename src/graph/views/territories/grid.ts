import type { Column } from '../../../domain';

/** The size of the cells; on larger maps they grow. */
const CELL = 11;
const MOST_CELLS = 16_000;

/** Cells over a map, row by row; `left` and `top` in its pixels. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly width: number;
  readonly height: number;
}

/** A grid over the positions of roles (x and y in turn), and so many pixels around them. */
export function gridAround(positions: Column, around: number): Grid {
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  for (let at = 0; at < positions.length; at += 2) {
    const [x = 0, y = 0] = [positions[at], positions[at + 1]];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const [across, down] = [box.right - box.left + 2 * around, box.bottom - box.top + 2 * around];
  const cell = Math.max(CELL, Math.sqrt((across * down) / MOST_CELLS));
  return {
    ...{ left: box.left - around, top: box.top - around, cell },
    ...{ width: Math.ceil(across / cell) + 1, height: Math.ceil(down / cell) + 1 },
  };
}
