import RBush from 'rbush';
import type { Region } from '../../derive';
import type { Column } from '../../domain';
import type { Box, Point, Viewport } from '../scene/geometry';
import { type BoxIndex, boxIndex } from './boxIndex';
import { halved } from './candidates';
import { isInside } from './label';

/** A region's name with its position; `x` and `y` are its middle in pixels of the map, at any zoom. */
export interface RegionName {
  readonly community: number;
  readonly slot: number;
  /** It stands there at any zoom, and other labels yield to it. */
  readonly isSettled: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** In pixels of the screen. */
  readonly box: Box;
}

interface Naming {
  readonly view: Viewport;
  readonly frame: Box;
  readonly width: (text: string) => number;
  readonly lineHeight: number;
}

interface Around extends Naming {
  /** What is written already. */
  readonly taken: readonly Box[];
  /** What is about to be written. */
  readonly avoided: readonly Box[];
  readonly marks: BoxIndex<Box>;
}

const COST = { label: 1.6, mark: 2.2, outOfMiddle: 1.4, beside: 1.2 } as const;
/** How far beside its ground a name may stand, in pixels of the map, and how many of the outline's points are tried. */
const BESIDE = 34;
const TRIED = 24;
/** A name that has only costlier candidates is left out. */
const HIGHEST_COST = 9;
/** Among so many marks, no candidate is free of them. */
const CROWD = 300;
/** A mark as large as this hinders as a whole. */
const FULL_MARK = 8;
/** Wider than its region by so much, a name would seem to be another's. */
const WIDEST = 1.2;

/** The names that have their place on the map, of those in sight that do not overlap; the first of some lands come first. */
export function settledNames(lands: readonly Region[], around: Naming): RegionName[] {
  const taken = new RBush<Box>();
  const placed: RegionName[] = [];
  for (const region of lands) {
    if (!region.spot) continue;
    const name = nameAround(region, region.lines, region.spot, around);
    if (taken.collides(name.box)) continue;
    taken.insert(name.box);
    placed.push({ ...name, isSettled: true });
  }
  return placed;
}

/** A name with its middle at a point of the map. */
function nameAround(
  { community, slot }: Region,
  lines: readonly string[],
  { x, y }: Point,
  { view: { zoom, pan }, width, lineHeight }: Naming,
): RegionName {
  const [half, high] = [Math.max(...lines.map(width)) / 2, (lines.length * lineHeight) / 2];
  const [sx, sy] = [x * zoom + pan.x, y * zoom + pan.y];
  const box = { minX: sx - half, maxX: sx + half, minY: sy - high, maxY: sy + high };
  return { community, slot, isSettled: false, lines, x, y, box };
}

/** The best candidate for each name on its own ground, in steps: nothing written there, few marks, near the middle. */
export function* placingRegionNames(
  regions: readonly Region[],
  around: Around,
): Generator<void, RegionName[]> {
  const taken = new RBush<Box>().load([...around.taken]);
  const avoided = boxIndex(around.avoided);
  const placed: RegionName[] = [];
  for (const region of regions) {
    yield;
    let best: RegionName | undefined;
    let least = Infinity;
    for (const { name, cost } of candidates(region, around)) {
      // The candidates are sorted: each that is left costs more by itself than the best does in all.
      if (cost >= least) break;
      const { box } = name;
      if (!isInside(box, around.frame) || taken.collides(box)) continue;
      const whole =
        cost +
        COST.label * avoided.search(box).length +
        COST.mark * around.marks.search(box).reduce((sum, mark) => sum + share(mark), 0);
      if (whole >= least) continue;
      best = name;
      least = whole;
    }
    if (!best || (least > HIGHEST_COST && around.marks.boxes.length < CROWD)) continue;
    taken.insert(best.box);
    placed.push(best);
  }
  return placed;
}

function share({ minX, maxX }: Box): number {
  return Math.min(1, (maxX - minX) / 2 / FULL_MARK);
}

/** Where a name may stand, what is cheapest by itself first. */
function candidates(region: Region, around: Around) {
  const [left, right] = extent(region.inside, 0);
  const [top, bottom] = extent(region.inside, 1);
  const room = (right - left) * around.view.zoom;
  const whole = region.lines.join(' ');
  const halves = halved(whole, around.width);
  const forms = [[whole], ...(halves ? [halves] : [])];
  const own = Array.from(region.inside);
  const spots = [...own, ...besides(region, (left + right) / 2, (top + bottom) / 2)];
  return forms
    .filter((lines) => Math.max(...lines.map(around.width)) <= WIDEST * room)
    .flatMap((lines) =>
      Array.from({ length: spots.length / 2 }, (_, at) => {
        const [x = 0, y = 0] = [spots[2 * at], spots[2 * at + 1]];
        const aside =
          Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) /
          Math.max(1, right - left, bottom - top);
        const cost = COST.outOfMiddle * aside + (2 * at >= own.length ? COST.beside : 0);
        return { name: nameAround(region, lines, { x, y }, around), cost };
      }),
    )
    .sort((one, other) => one.cost - other.cost);
}

/** Spots outside of an outline, away from its middle. */
function besides({ outlines }: Region, x: number, y: number): number[] {
  const line = outlines[0] ?? [];
  return Array.from({ length: TRIED }, (_, at) => {
    const point = 2 * Math.floor((at * line.length) / 2 / TRIED);
    const [dx, dy] = [(line[point] ?? x) - x, (line[point + 1] ?? y) - y];
    const share = 1 + BESIDE / (Math.hypot(dx, dy) || 1);
    return [x + dx * share, y + dy * share];
  }).flat();
}

/** The least and the most of every second figure, from the one at `offset` on. */
function extent(figures: Column, offset: 0 | 1): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let at = offset; at < figures.length; at += 2) {
    least = Math.min(least, figures[at] ?? 0);
    most = Math.max(most, figures[at] ?? 0);
  }
  return [least, most];
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
