import { ticks } from 'd3-array';

export interface Tick {
  readonly value: number;
  /** Where it stands along its axis, pixels at zoom 1. */
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
/** How far beyond its axis a role stands that has no figure there. */
const BEYOND = 90;
/** Roles nearer to each other than this are moved apart. */
const NEAR = 22;

/** Roles by two figures, NaN = none: those stand beyond the axis, and where both are missing in the corner. */
export function scatter(x: ArrayLike<number>, y: ArrayLike<number>): Scatter {
  const across = axis(x, -HALF.x, HALF.x);
  const upwards = axis(y, HALF.y, -HALF.y);
  const positions = new Float32Array(2 * x.length);
  for (let role = 0; role < x.length; role++) {
    const [px, py] = [across.at(x[role] ?? Number.NaN), upwards.at(y[role] ?? Number.NaN)];
    positions[2 * role] = Number.isNaN(px) ? -HALF.x - BEYOND : px;
    positions[2 * role + 1] = Number.isNaN(py) ? HALF.y + BEYOND : py;
  }
  moveApart(positions);
  return { positions, x: across.ticks, y: upwards.ticks, half: HALF };
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

/** Lets no role hide another: one whose cell is taken goes to the nearest free one on a spiral. */
function moveApart(positions: Float32Array): void {
  const taken = new Set<string>();
  const cell = (x: number, y: number) => `${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
  for (let role = 0; role < positions.length / 2; role++) {
    const [x, y] = [positions[2 * role] ?? 0, positions[2 * role + 1] ?? 0];
    let [nx, ny] = [x, y];
    // The golden angle: no two steps of the spiral point the same way.
    for (let step = 1; taken.has(cell(nx, ny)); step++) {
      const [reach, angle] = [NEAR * 0.55 * Math.sqrt(step), step * 2.399963];
      [nx, ny] = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }
    taken.add(cell(nx, ny));
    positions.set([nx, ny], 2 * role);
  }
}
