import type { OrgChart } from '../../graph';
import type { Lanes } from './lanes';

/** A part of the chart's width or height, in pixels at zoom 1. */
export interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** An org chart in pixels at zoom 1, the origin at its upper left corner. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** x and y of the middle of each role's box in turn. */
  readonly middles: Float32Array;
  readonly lanes: readonly Band[];
  /** What lanes stand for, by its name in the link. */
  readonly lanesBy: string;
  readonly tiers: readonly Band[];
}

/** The size of a role's box, and the room between two: lines run there, and what is written on them stands between two rows. */
export const CHART_BOX = { width: 118, height: 48, gapX: 18, gapY: 18 } as const;
const PITCH = {
  x: CHART_BOX.width + CHART_BOX.gapX,
  y: CHART_BOX.height + CHART_BOX.gapY,
} as const;
/** Above the boxes of a tier is its name. */
const TIER_HEAD = 20;
const BETWEEN_LANES = 6;

/** The cells of an org chart as pixels. */
export function chartOf(cells: OrgChart, { by, labels }: Lanes): Chart {
  const { column, row, lanes, tiers, hasApart } = cells;
  const laneAt = lanes.flatMap(({ count }, at) => new Array<number>(count).fill(at));
  const tierAt = tiers.flatMap(({ count }, at) => new Array<number>(count).fill(at));
  const left = (x: number) => x * PITCH.x + (laneAt[x] ?? lanes.length - 1) * BETWEEN_LANES;
  const top = (y: number) => y * PITCH.y + ((tierAt[y] ?? tiers.length - 1) + 1) * TIER_HEAD;
  const middles = new Float32Array(2 * column.length);
  column.forEach((x, role) => {
    middles[2 * role] = left(x) + PITCH.x / 2;
    middles[2 * role + 1] = top(row[role] ?? 0) + PITCH.y / 2;
  });
  const last = tiers.length - (hasApart ? 2 : 1);
  return {
    middles,
    lanesBy: by,
    width: lanes.reduce((sum, { count }) => sum + count * PITCH.x + BETWEEN_LANES, 0),
    height: tiers.reduce((sum, { count }) => sum + count * PITCH.y + TIER_HEAD, 0),
    lanes: lanes.map(({ of, first, count }) => ({
      label: labels[of] ?? '',
      from: left(first),
      to: left(first) + count * PITCH.x,
    })),
    tiers: tiers.map(({ first, count }, at) => ({
      label: tierLabel(at, last),
      from: top(first) - TIER_HEAD,
      to: top(first) + count * PITCH.y,
    })),
  };
}

/** Tiers are numbered from the top; the first, the last and what stands apart say what they are. */
function tierLabel(at: number, last: number): string {
  if (at > last) return 'No pressure on file';
  if (last === 0) return 'Tier 1';
  const ends = { 0: ', presses', [last]: ', is pressed' };
  return `Tier ${at + 1}${ends[at] ?? ''}`;
}
