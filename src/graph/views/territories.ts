import { contours } from 'd3-contour';
import { type Column, groupBy, runToEnd, type Territory } from '../../domain';

/** The radius of the kernel around a role, and the size of the cells of the grid. */
const REACH = 78;
const CELL = 13;
/** The smallest density of a territory, in kernels; between two communities a cell belongs to the denser one. */
const EDGE = 0.16;
/** Fewer roles get no territory, and no island of one. */
const FEWEST = 3;
/** On larger maps the cells grow. */
const MOST_CELLS = 16_000;
const MOST_INSIDE = 80;

/**
 * The territory of every community of three or more roles (kernel density): each role adds a kernel around itself, and a
 * cell belongs to the community with the highest density there. No two overlap; a few roles among those of another
 * community get none. A generator: one or two steps a community, each of a few milliseconds.
 */
export function* territories(positions: Column, communities: Column): Generator<void, Territory[]> {
  const grid = gridAround(positions);
  const members = groupBy(
    Array.from({ length: communities.length }, (_, r) => r),
    (role) => communities[role] ?? 0,
  );
  const large = [...members]
    .filter(([, roles]) => roles.length >= FEWEST)
    .sort(([a], [b]) => a - b);
  const strongest = new Float32Array(grid.width * grid.height);
  const second = new Float32Array(grid.width * grid.height);
  const fields: Float32Array[] = [];
  for (const [, roles] of large) {
    const field = fieldOf(grid, positions, roles);
    keepTwo(field, strongest, second);
    fields.push(field);
    yield;
  }
  const found: Territory[] = [];
  for (const [at, [community, roles]] of large.entries()) {
    const margin = marginOf(fields[at] ?? new Float32Array(), strongest, second);
    const outlines = outlinesOf(grid, margin, (ring) => holds(ring, positions, roles));
    found.push({ community, outlines, inside: insideOf(grid, margin) });
    yield;
  }
  return found;
}

/** The same without a pause. */
export const territoriesAtOnce = (positions: Column, communities: Column): Territory[] =>
  runToEnd(territories(positions, communities));

/** The margin of a community in each cell: its density above the smallest one, and above the densest other community. */
function marginOf(field: Float32Array, strongest: Float32Array, second: Float32Array) {
  return field.map((value, cell) => {
    const rival = value === strongest[cell] ? (second[cell] ?? 0) : (strongest[cell] ?? 0);
    return Math.min(value - EDGE, value - rival);
  });
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly width: number;
  readonly height: number;
}

function gridAround(positions: Column): Grid {
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  for (let at = 0; at < positions.length; at += 2) {
    const [x = 0, y = 0] = [positions[at], positions[at + 1]];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const [across, down] = [box.right - box.left + 2 * REACH, box.bottom - box.top + 2 * REACH];
  const cell = Math.max(CELL, Math.sqrt((across * down) / MOST_CELLS));
  return {
    ...{ left: box.left - REACH, top: box.top - REACH, cell },
    ...{ width: Math.ceil(across / cell) + 1, height: Math.ceil(down / cell) + 1 },
  };
}

/** The density of some roles in each cell: the sum of their kernels, each 1 in the middle and 0 from `REACH` on. */
function fieldOf(
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

function keepTwo(field: Float32Array, strongest: Float32Array, second: Float32Array): void {
  field.forEach((value, cell) => {
    if (value > (strongest[cell] ?? 0)) {
      second[cell] = strongest[cell] ?? 0;
      strongest[cell] = value;
    } else if (value > (second[cell] ?? 0)) second[cell] = value;
  });
}

/** The contours where the margin is 0, around each part that is kept. d3 takes cells for squares, so it is half a cell off. */
function outlinesOf(
  { left, top, cell, width, height }: Grid,
  margin: Float32Array,
  isKept: (ring: Float32Array) => boolean,
): Float32Array[] {
  const { coordinates } = contours()
    .size([width, height])
    .contour(margin as unknown as number[], 0);
  const inPixels = (ring: readonly (readonly number[])[]) =>
    Float32Array.from(
      ring.flatMap(([x = 0, y = 0]) => [left + (x - 0.5) * cell, top + (y - 0.5) * cell]),
    );
  return coordinates
    .map((part) => part.map(inPixels))
    .filter(([outer]) => outer && isKept(outer))
    .flat();
}

/** Whether enough of the roles are inside a closed line. */
function holds(ring: Float32Array, positions: Column, roles: readonly number[]): boolean {
  let inner = 0;
  for (const role of roles) {
    if (!isInside(ring, positions[2 * role] ?? 0, positions[2 * role + 1] ?? 0)) continue;
    inner++;
    if (inner >= FEWEST) return true;
  }
  return false;
}

/** Counts how often a ray to the right crosses the line. */
function isInside(ring: Float32Array, x: number, y: number): boolean {
  let inside = false;
  let [x1 = 0, y1 = 0] = ring;
  for (let at = 2; at + 1 < ring.length; at += 2) {
    const x2 = ring[at] ?? 0;
    const y2 = ring[at + 1] ?? 0;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    x1 = x2;
    y1 = y2;
  }
  return inside;
}

/** Cells of a territory, evenly thinned. */
function insideOf({ left, top, cell, width }: Grid, margin: Float32Array): Float32Array {
  const cells = [...margin.keys()].filter((at) => (margin[at] ?? 0) > 0);
  const every = Math.max(1, cells.length / MOST_INSIDE);
  const some = Array.from(
    { length: Math.min(MOST_INSIDE, cells.length) },
    (_, at) => cells[Math.floor(at * every)] ?? 0,
  );
  return Float32Array.from(
    some.flatMap((at) => [left + (at % width) * cell, top + Math.floor(at / width) * cell]),
  );
}
