import { ticks } from 'd3-array';

export interface Tick {
  readonly value: number;
  /** Its position along its axis, pixels at zoom 1. */
  readonly at: number;
}

/** A plot of two figures; pixels at zoom 1, the origin in its middle, y down. */
export interface Scatter {
  readonly positions: Float32Array;
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
  /** Half the width and height of the plot. */
  readonly half: { readonly x: number; readonly y: number };
}

const HALF = { x: 480, y: 430 } as const;
/** How far beyond an axis a role is drawn that has no figure there. */
const BEYOND = 90;
/** Roles nearer to each other than this are moved apart. */
const NEAR = 22;
const ROW_STEP = 40;

/** Positions of roles by two figures. A role without one (NaN) is beyond that axis; a role without both is below the plot. */
export function scatter(x: ArrayLike<number>, y: ArrayLike<number>): Scatter {
  const across = axis(x, -HALF.x, HALF.x);
  const upwards = axis(y, HALF.y, -HALF.y);
  const positions = new Float32Array(2 * x.length);
  let neither = 0;
  for (let role = 0; role < x.length; role++) {
    const [px, py] = [across.at(x[role] ?? Number.NaN), upwards.at(y[role] ?? Number.NaN)];
    const [noX, noY] = [Number.isNaN(px), Number.isNaN(py)];
    positions.set([noX ? -HALF.x - BEYOND : px, noY ? HALF.y + BEYOND : py], 2 * role);
    if (noX && noY) positions.set(inRows(neither++), 2 * role);
  }
  moveApart(positions);
  return { positions, x: across.ticks, y: upwards.ticks, half: HALF };
}

/** Roles without either figure are in rows below the plot. */
function inRows(at: number): [number, number] {
  const perRow = Math.floor((2 * HALF.x) / ROW_STEP);
  const row = Math.floor(at / perRow);
  return [-HALF.x + (at % perRow) * ROW_STEP, HALF.y + 2 * BEYOND + row * ROW_STEP];
}

/** A linear axis that begins and ends on a tick. */
function axis(figures: ArrayLike<number>, from: number, to: number) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const figure of Array.from(figures)) {
    if (Number.isNaN(figure)) continue;
    low = Math.min(low, figure);
    high = Math.max(high, figure);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high) high = low + 1;
  const inside = ticks(low, high, 6);
  const step = (inside[1] ?? high) - (inside[0] ?? low) || high - low;
  const [first, last] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  const at = (value: number) => from + ((value - first) / (last - first)) * (to - from);
  return { at, ticks: ticks(first, last, 6).map((value) => ({ value, at: at(value) })) };
}

/** Moves roles so that none hides another: a role whose cell is taken goes to the nearest free one on a spiral. */
function moveApart(positions: Float32Array): void {
  const taken = new Set<string>();
  /** How far the spiral has been followed from each cell; the cells before that are all taken. */
  const followed = new Map<string, number>();
  const cell = (x: number, y: number) => `${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
  for (let role = 0; role < positions.length / 2; role++) {
    const [x, y] = [positions[2 * role] ?? 0, positions[2 * role + 1] ?? 0];
    let [nx, ny] = [x, y];
    let step = followed.get(cell(x, y)) ?? 0;
    // The golden angle: no two steps of the spiral point the same way.
    while (taken.has(cell(nx, ny))) {
      step++;
      const [reach, angle] = [NEAR * 0.55 * Math.sqrt(step), step * 2.399963];
      [nx, ny] = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }
    followed.set(cell(x, y), step);
    taken.add(cell(nx, ny));
    positions.set([nx, ny], 2 * role);
  }
}
