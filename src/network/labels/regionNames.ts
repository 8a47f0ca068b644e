import RBush from 'rbush';
import type { Region } from '../../derive';
import type { Box, Viewport } from '../scene/geometry';

/** A region's name with its position; `x` and `y` are its middle in pixels of the map, at any zoom. */
export interface RegionName {
  readonly community: number;
  readonly slot: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** In pixels of the screen. */
  readonly box: Box;
}

interface Naming {
  readonly view: Viewport;
  readonly width: (text: string) => number;
  readonly lineHeight: number;
}

/** The names of regions, each at its place; of two that overlap the larger region's. Labels of roles yield to them. */
export function regionNames(regions: readonly Region[], naming: Naming): RegionName[] {
  const taken = new RBush<Box>();
  const names: RegionName[] = [];
  for (const region of regions.toSorted((a, b) => b.area - a.area)) {
    const name = nameOf(region, naming);
    if (taken.collides(name.box)) continue;
    taken.insert(name.box);
    names.push(name);
  }
  return names;
}

function nameOf(
  { community, slot, lines, spot: { x, y } }: Region,
  { view: { zoom, pan }, width, lineHeight }: Naming,
): RegionName {
  const [half, high] = [Math.max(...lines.map(width)) / 2, (lines.length * lineHeight) / 2];
  const [sx, sy] = [x * zoom + pan.x, y * zoom + pan.y];
  const box = { minX: sx - half, maxX: sx + half, minY: sy - high, maxY: sy + high };
  return { community, slot, lines, x, y, box };
}

/** The community whose name covers a point of the screen, wherever the map has been moved to. */
export function nameAt(
  names: readonly RegionName[],
  { zoom, pan }: Viewport,
  x: number,
  y: number,
): number | undefined {
  return names.find(({ box, ...middle }) => {
    const [dx, dy] = [x - middle.x * zoom - pan.x, y - middle.y * zoom - pan.y];
    return 2 * Math.abs(dx) <= box.maxX - box.minX && 2 * Math.abs(dy) <= box.maxY - box.minY;
  })?.community;
}
