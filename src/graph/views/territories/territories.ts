import { type Column, type Lands, runToEnd, type Territory } from '../../../domain';
import { FEWEST } from '../../layout';
import { coastOf, feltTo } from './coast';
import { type Grid, gridAround } from './grid';
import { nearnessOf, type Placed, standingIn, type Written } from './nearness';
import { holds, outlinesOf } from './outlines';

const NOTHING: Written = { titles: [], names: [], spots: [] };

/**
 * The territory of every community of three or more roles, and the water around them. A cell belongs to the community that
 * is nearest there, up to the shore, so no two overlap. A generator: one or two steps a community, each of a few
 * milliseconds.
 */
export function* territories(
  positions: Column,
  communities: Column,
  written: Written = NOTHING,
): Generator<void, Lands> {
  const { spots } = written;
  const coast = coastOf(spots.length > 0, communities.length);
  const felt = feltTo(coast);
  const nearnessAt = (distance: number) => 1 - distance / felt;
  const grid = gridAround(positions, 2 * felt);
  const standing = standingIn(positions, communities, written);
  const named = new Map(spots.map(({ community, x, y }) => [community, { x, y }]));
  const lands = [...standing]
    .filter(([id, all]) => all.length - Number(named.has(id)) >= FEWEST)
    .sort(([a], [b]) => a - b);
  const nearest = new Float32Array(grid.width * grid.height);
  const second = new Float32Array(grid.width * grid.height);
  const fields: Float32Array[] = [];
  for (const [, all] of lands) {
    const field = nearnessOf(grid, all, felt);
    keepTwo(field, nearest, second);
    fields.push(field);
    yield;
  }
  const found: Territory[] = [];
  for (const [at, [community, all]] of lands.entries()) {
    const margin = marginOf(fields[at] ?? nearest, nearest, second, nearnessAt(coast.shore));
    const roles = named.has(community) ? all.slice(0, -1) : all;
    found.push({
      community,
      outlines: outlinesOf(grid, margin, {
        isKept: (ring) => holds(ring, roles),
        // A land has no lakes.
        isFilled: true,
      }),
      area: areaOf(grid, margin),
      spot: named.get(community) ?? middleOf(roles, grid, margin),
    });
    yield;
  }
  const waters = coast.waters.flatMap((distance) =>
    lineInWater(grid, nearest, nearnessAt(coast.shore + distance)),
  );
  return { territories: found, waters };
}

/** The same without a pause. */
export const territoriesAtOnce = (
  positions: Column,
  communities: Column,
  written?: Written,
): Lands => runToEnd(territories(positions, communities, written));

/** A line along all shores, where the nearest land is so near. */
const lineInWater = (grid: Grid, nearest: Float32Array, nearness: number) =>
  outlinesOf(
    grid,
    nearest.map((near) => near - nearness),
    { isKept: () => true, isFilled: false },
  );

/** The margin of a community in each cell: how much nearer it is than the shore, and than any other. */
function marginOf(field: Float32Array, nearest: Float32Array, second: Float32Array, edge: number) {
  return field.map((value, cell) => {
    const rival = value === nearest[cell] ? (second[cell] ?? 0) : (nearest[cell] ?? 0);
    return Math.min(value - edge, value - rival);
  });
}

function keepTwo(field: Float32Array, nearest: Float32Array, second: Float32Array): void {
  field.forEach((value, cell) => {
    if (value > (nearest[cell] ?? 0)) {
      second[cell] = nearest[cell] ?? 0;
      nearest[cell] = value;
    } else if (value > (second[cell] ?? 0)) second[cell] = value;
  });
}

const areaOf = ({ cell }: Grid, margin: Float32Array) =>
  Math.round(cell * cell * margin.reduce((cells, value) => cells + Number(value > 0), 0));

/** The middle of some roles, or the role next to it where their land does not reach there. */
function middleOf(
  roles: readonly Placed[],
  { left, top, cell, width }: Grid,
  margin: Float32Array,
) {
  const mean = (of: (role: Placed) => number) =>
    roles.reduce((sum, role) => sum + of(role), 0) / roles.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const [column, row] = [(middle.x - left) / cell, (middle.y - top) / cell].map(Math.round);
  if (Number(margin[Number(row) * width + Number(column)]) > 0) return middle;
  const away = ({ x, y }: Placed) => Math.hypot(x - middle.x, y - middle.y);
  const [{ x, y } = middle] = roles.toSorted((a, b) => away(a) - away(b));
  return { x, y };
}
