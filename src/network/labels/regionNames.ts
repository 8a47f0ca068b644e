import type { Region } from '../../derive';
import { type Box, meet, type Viewport } from '../scene/geometry';

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

/** Names do not come nearer to each other, in pixels. */
const MARGIN = { x: 8, y: 4 };
/** A longer line than this, and than half as much again as its land is wide, is broken. */
const WIDE = 160;
const OVER_LAND = 1.5;
const MOST_LINES = 3;

/** The names of regions, each at its place; of two that overlap the larger region's. Labels of roles yield to them. */
export function regionNames(regions: readonly Region[], naming: Naming): RegionName[] {
  const names: RegionName[] = [];
  for (const region of regions.toSorted((a, b) => b.area - a.area)) {
    const name = nameOf(region, naming);
    const { minX, minY, maxX, maxY } = name.box;
    const around = {
      ...{ minX: minX - MARGIN.x, maxX: maxX + MARGIN.x },
      ...{ minY: minY - MARGIN.y, maxY: maxY + MARGIN.y },
    };
    if (!names.some(({ box }) => meet(box, around))) names.push(name);
  }
  return names;
}

function nameOf(
  { community, slot, area, spot: { x, y }, ...region }: Region,
  { view: { zoom, pan }, width, lineHeight }: Naming,
): RegionName {
  const most = Math.max(WIDE, OVER_LAND * Math.sqrt(area) * zoom);
  const isWide = region.lines.some((line) => width(line) > most);
  const lines = isWide ? broken(region.lines, (line) => width(line) <= most) : region.lines;
  const [half, high] = [Math.max(...lines.map(width)) / 2, (lines.length * lineHeight) / 2];
  const [sx, sy] = [x * zoom + pan.x, y * zoom + pan.y];
  const box = { minX: sx - half, maxX: sx + half, minY: sy - high, maxY: sy + high };
  return { community, slot, lines, x, y, box };
}

/** A name in lines that fit; what is more than three of them is cut. */
function broken(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const [first = '', ...words] = lines.join(' ').split(' ');
  const narrow = [first];
  for (const word of words) {
    const line = `${narrow.at(-1)} ${word}`;
    if (fits(line)) narrow[narrow.length - 1] = line;
    else narrow.push(word);
  }
  const kept = narrow.slice(0, MOST_LINES);
  return narrow.length > MOST_LINES ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept;
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
