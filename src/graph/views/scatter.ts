import { median } from 'd3-array';
import { type Axis, linearAxis, payAxis, type Tick } from './axis';
import { moveApart } from './moveApart';

/** A plot of two figures; pixels at zoom 1, the origin in its middle, y down. */
export interface Scatter {
  readonly positions: Float32Array;
  readonly x: Axis;
  readonly y: Axis;
  /** The medians of the roles that have both figures; none where those are too few. */
  readonly medians: { readonly x: Tick; readonly y: Tick } | undefined;
  /** Half the width and height of the plot. */
  readonly half: { readonly x: number; readonly y: number };
  /** How much larger it is than its room. */
  readonly scale: number;
}

/** How wide and high something is, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const USUAL: Size = { width: 960, height: 860 };
/** Each role has so many pixels of the plot: with many roles it is larger than its room, and seen from farther away. */
const ROOM_EACH = 60 ** 2;
/** How far beyond an axis a role is drawn that has no figure there, in pixels of the room. */
export const BEYOND = 70;
const ROW_STEP = 40;
/** Medians of fewer roles divide nothing. */
const FEWEST = 4;

/**
 * Positions of roles by pay (x) and another figure (y), in the proportions of a room. A role without one (NaN) is beyond
 * that axis; a role without both is below the plot.
 */
export function scatter(
  pay: ArrayLike<number>,
  other: ArrayLike<number>,
  room: Size = USUAL,
): Scatter {
  const scale = Math.max(1, Math.sqrt((pay.length * ROOM_EACH) / (room.width * room.height)));
  const half = { x: (room.width / 2) * scale, y: (room.height / 2) * scale };
  const x = payAxis(pay, -half.x, half.x);
  const y = linearAxis(other, half.y, -half.y);
  const positions = new Float32Array(2 * pay.length);
  const beyond = BEYOND * scale;
  let neither = 0;
  for (let role = 0; role < pay.length; role++) {
    const [px, py] = [x.at(pay[role] ?? Number.NaN), y.at(other[role] ?? Number.NaN)];
    const [noX, noY] = [Number.isNaN(px), Number.isNaN(py)];
    positions.set([noX ? -half.x - beyond : px, noY ? half.y + beyond : py], 2 * role);
    if (noX && noY) positions.set(inRows(neither++, half, beyond), 2 * role);
  }
  moveApart(positions);
  return { positions, x, y, medians: mediansOf(pay, other, x, y), half, scale };
}

function mediansOf(pay: ArrayLike<number>, other: ArrayLike<number>, x: Axis, y: Axis) {
  const both = Array.from(pay, (_, role) => role).filter(
    (role) => !Number.isNaN(pay[role]) && !Number.isNaN(other[role]),
  );
  if (both.length < FEWEST) return undefined;
  const tick = (figures: ArrayLike<number>, { at }: Axis): Tick => {
    const value = median(both, (role) => figures[role]) ?? 0;
    return { value, at: at(value) };
  };
  return { x: tick(pay, x), y: tick(other, y) };
}

/** Roles without either figure are in rows below the plot. */
function inRows(at: number, half: Scatter['half'], beyond: number): [number, number] {
  const perRow = Math.max(1, Math.floor((2 * half.x) / ROW_STEP));
  const row = Math.floor(at / perRow);
  return [-half.x + (at % perRow) * ROW_STEP, half.y + 1.5 * beyond + row * ROW_STEP];
}
