import Flatbush from 'flatbush';
import type { Box } from '../scene/geometry';

/** Boxes that stay where they are, and a quick way to those of them that meet another one. */
export interface BoxIndex<T extends Box> {
  readonly boxes: readonly T[];
  readonly search: (box: Box) => T[];
}

/** Indexes some boxes. */
export function boxIndex<T extends Box>(boxes: readonly T[]): BoxIndex<T> {
  if (!boxes.length) return { boxes, search: () => [] };
  const index = new Flatbush(boxes.length);
  for (const { minX, minY, maxX, maxY } of boxes) index.add(minX, minY, maxX, maxY);
  index.finish();
  return {
    boxes,
    search: ({ minX, minY, maxX, maxY }) =>
      index.search(minX, minY, maxX, maxY).map((at) => boxes[at] as T),
  };
}
