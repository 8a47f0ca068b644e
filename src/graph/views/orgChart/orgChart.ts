import { groupBy, type Pressure } from '../../../domain';
import { tiersOf } from './tiers';
import { trophicLevels } from './trophicLevels';

/** Some columns of a lane, or some rows of a tier, in the grid of the chart. */
export interface Span {
  /** The number of the lane or of the tier. */
  readonly of: number;
  readonly first: number;
  readonly count: number;
}

/** The cells of a chart: a lane has one or more columns, a tier one or more rows. */
export interface OrgChart {
  /** By role: where its box stands in the grid. */
  readonly column: Int32Array;
  readonly row: Int32Array;
  /** From left to right; lanes without a role are left out. */
  readonly lanes: readonly Span[];
  /** From the top. */
  readonly tiers: readonly Span[];
  /** Whether the last tier has the roles that nobody presses and that press nobody. */
  readonly hasApart: boolean;
  /** For each pressure 1 if it runs upwards, from a lower level to a higher one. */
  readonly upward: Uint8Array;
}

/** So many boxes are stacked in one column, unless the chart would then be far wider than high. */
const FEWEST_STACKED = 6;

/** Roles in lanes and tiers of trophic level: those who press above those whom they press. `laneOf` has the lane of each role. */
export function orgChart(pressure: Pressure, laneOf: ArrayLike<number>): OrgChart {
  const count = laneOf.length;
  const levels = trophicLevels(count, pressure);
  const isJoined = joined(count, pressure);
  const placed = Array.from(levels.keys()).sort(
    (a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b,
  );
  const tiers = tiersOf(placed.flatMap((role) => (isJoined[role] ? (levels[role] ?? 0) : [])));
  const apart = tiers.reduce((most, tier) => Math.max(most, tier), -1) + 1;
  let seen = 0;
  const tierOf = new Map(placed.map((role) => [role, isJoined[role] ? tiers[seen++] : apart]));
  return {
    ...fill(
      placed,
      (role) => laneOf[role] ?? 0,
      (role) => tierOf.get(role) ?? apart,
    ),
    hasApart: isJoined.includes(0),
    upward: Uint8Array.from(pressure.source, (from, at) =>
      Number((levels[from] ?? 0) > (levels[pressure.target[at] ?? from] ?? 0)),
    ),
  };
}

function joined(count: number, { source, target }: Pressure): Uint8Array {
  const isJoined = new Uint8Array(count);
  for (const role of [...Array.from(source), ...Array.from(target)]) isJoined[role] = 1;
  return isJoined;
}

/** Fills the cells row by row; a lane is as wide, and a tier as high, as its fullest cell needs. */
function fill(
  roles: readonly number[],
  laneOf: (role: number) => number,
  tierOf: (role: number) => number,
): Pick<OrgChart, 'column' | 'row' | 'lanes' | 'tiers'> {
  const stacked = Math.max(FEWEST_STACKED, Math.ceil(Math.sqrt(roles.length) / 2));
  const byLane = new Map(
    [...groupBy(roles, laneOf)].map(([lane, some]) => [lane, groupBy(some, tierOf)]),
  );
  const lanes = spans(byLane, ([lane, cells]) => [lane, Math.ceil(fullest(cells) / stacked)]);
  const widths = new Map(lanes.map((lane) => [lane.of, lane]));
  const tiers = spans(groupBy(roles, tierOf), ([tier]) => [
    tier,
    Math.max(
      ...[...byLane].map(([lane, cells]) =>
        Math.ceil((cells.get(tier)?.length ?? 0) / (widths.get(lane)?.count ?? 1)),
      ),
    ),
  ]);
  const column = new Int32Array(roles.length);
  const row = new Int32Array(roles.length);
  for (const [lane, cells] of byLane) {
    const { first, count } = widths.get(lane) ?? { first: 0, count: 1 };
    for (const tier of tiers) {
      cells.get(tier.of)?.forEach((role, at) => {
        column[role] = first + (at % count);
        row[role] = tier.first + Math.floor(at / count);
      });
    }
  }
  return { column, row, lanes, tiers };
}

const fullest = (cells: ReadonlyMap<number, readonly number[]>) =>
  Math.max(...[...cells.values()].map(({ length }) => length));

/** Spans one after the other, by their number. */
function spans<T>(
  some: Iterable<T>,
  spanOf: (one: T) => readonly [of: number, count: number],
): Span[] {
  let next = 0;
  return Array.from(some, spanOf)
    .sort(([a], [b]) => a - b)
    .map(([of, count]) => {
      const first = next;
      next += count;
      return { of, first, count };
    });
}
