import { type Column, groupBy, type Lands, runToEnd, type Territory } from '../../../domain';
import { FEWEST, SHORE } from '../../layout';
import { densityOf, EDGE, REACH } from './density';
import { type Grid, gridAround } from './grid';
import { AT_SHORE, FELT, nearnessAt, nearnessOf, standingIn, type Written } from './nearness';
import { holds, outlinesOf } from './outlines';

/** How far from the shore the lines in the water run, in pixels of the map. */
const WATERS = [7, 14, 21];

/**
 * The territory of every community of three or more roles, and the water around them. A cell belongs to the community that is strongest there, so no
 * two overlap. On a small map it is the one whose marks and labels are nearest, up to the shore; on a large one the one
 * with the highest density (each role adds a kernel around itself), and a few roles among those of another community get
 * none. A generator: one or two steps a community, each of a few milliseconds.
 */
export function* territories(
  positions: Column,
  communities: Column,
  written?: Written,
): Generator<void, Lands> {
  const standing = written?.spots.length ? standingIn(positions, communities, written) : undefined;
  const grid = gridAround(positions, standing ? 2 * FELT : REACH);
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
  for (const [id, roles] of large) {
    const field = standing
      ? nearnessOf(grid, standing.get(id) ?? [])
      : densityOf(grid, positions, roles);
    keepTwo(field, strongest, second);
    fields.push(field);
    yield;
  }
  const spots = new Map(written?.spots.map(({ community, x, y }) => [community, { x, y }]));
  const found: Territory[] = [];
  for (const [at, [community, roles]] of large.entries()) {
    const field = fields[at] ?? new Float32Array();
    const margin = marginOf(field, strongest, second, standing ? AT_SHORE : EDGE);
    const outlines = outlinesOf(grid, margin, {
      isKept: (ring) => holds(ring, positions, roles, standing ? 1 : FEWEST),
      // A land has no lakes.
      isFilled: standing !== undefined,
    });
    const { spot, area } = middleOf(grid, margin);
    found.push({ community, outlines, area, spot: spots.get(community) ?? spot });
    yield;
  }
  return { territories: found, waters: standing ? watersOf(grid, strongest) : [] };
}

/** The same without a pause. */
export const territoriesAtOnce = (
  positions: Column,
  communities: Column,
  written?: Written,
): Lands => runToEnd(territories(positions, communities, written));

/** Lines along all shores at some distances. */
const watersOf = (grid: Grid, nearest: Float32Array) =>
  WATERS.flatMap((distance) =>
    outlinesOf(
      grid,
      nearest.map((near) => near - nearnessAt(SHORE + distance)),
      { isKept: () => true, isFilled: false },
    ),
  );

/** The margin of a community in each cell: its density above the smallest one, and above the densest other community. */
function marginOf(
  field: Float32Array,
  strongest: Float32Array,
  second: Float32Array,
  edge: number,
) {
  return field.map((value, cell) => {
    const rival = value === strongest[cell] ? (second[cell] ?? 0) : (strongest[cell] ?? 0);
    return Math.min(value - edge, value - rival);
  });
}

function keepTwo(field: Float32Array, strongest: Float32Array, second: Float32Array): void {
  field.forEach((value, cell) => {
    if (value > (strongest[cell] ?? 0)) {
      second[cell] = strongest[cell] ?? 0;
      strongest[cell] = value;
    } else if (value > (second[cell] ?? 0)) second[cell] = value;
  });
}

/** The cell of a territory that is farthest from its edge, and how many cells it has. */
function middleOf({ left, top, cell, width }: Grid, margin: Float32Array) {
  let [best, area] = [0, 0];
  margin.forEach((value, at) => {
    if (value > 0) area++;
    if (value > (margin[best] ?? 0)) best = at;
  });
  const spot = { x: left + (best % width) * cell, y: top + Math.floor(best / width) * cell };
  return { spot, area: Math.round(area * cell * cell) };
}
