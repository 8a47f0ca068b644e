import type { Column } from '../../../domain';
import type { Grid } from './grid';

/** The radius of the kernel around a role. */
export const REACH = 78;
/** The smallest density of a territory, in kernels. */
export const EDGE = 0.16;

/** The density of some roles in each cell: the sum of their kernels, each 1 in the middle and 0 from `REACH` on. */
export function densityOf(
  { left, top, cell, width, height }: Grid,
  positions: Column,
  roles: readonly number[],
) {
  const field = new Float32Array(width * height);
  const reach = Math.max(REACH, 2.5 * cell);
  for (const role of roles) {
    const [x, y] = [(positions[2 * role] ?? 0) - left, (positions[2 * role + 1] ?? 0) - top];
    const [x1, x2] = [Math.ceil((x - reach) / cell), Math.floor((x + reach) / cell)];
    const [y1, y2] = [Math.ceil((y - reach) / cell), Math.floor((y + reach) / cell)];
    for (let row = Math.max(0, y1); row <= Math.min(height - 1, y2); row++) {
      for (let column = Math.max(0, x1); column <= Math.min(width - 1, x2); column++) {
        const away = ((column * cell - x) ** 2 + (row * cell - y) ** 2) / reach ** 2;
        const at = row * width + column;
        if (away < 1) field[at] = (field[at] ?? 0) + (1 - away) ** 3;
      }
    }
  }
  return field;
}
