import { extent, median, ticks } from 'd3-array';

export interface Tick {
  readonly value: number;
  /** Its position along its axis, pixels at zoom 1. */
  readonly at: number;
}

/** A scale of figures along a line. */
export interface Axis {
  /** The position of a figure; NaN for none. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Equal ratios are equally far apart, not equal differences. */
  readonly isLog: boolean;
}

/** About so many ticks. */
const TICKS = 6;
/** On a log scale the first of these that has enough of its multiples of powers of ten on the axis. */
const MULTIPLES = [[1], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]] as const;
const ENOUGH = 4;
/** Where half of the figures would have less than this of a linear axis, a few large ones squeeze them. */
const LEAST_FOR_HALF = 1 / 3;

/** A linear axis that begins and ends with the figures. */
export function linearAxis(figures: ArrayLike<number>, from: number, to: number): Axis {
  const [low, high] = boundsOf(figures);
  const at = (value: number) => from + ((value - low) / (high - low)) * (to - from);
  return {
    at,
    ticks: ticks(low, high, TICKS).map((value) => ({ value, at: at(value) })),
    isLog: false,
  };
}

/** An axis that begins and ends with the figures: linear, or on a log scale where most of them would be squeezed. */
export function payAxis(figures: ArrayLike<number>, from: number, to: number): Axis {
  const [low, high] = boundsOf(figures);
  const middle = median(Array.from(figures)) ?? low;
  const isSqueezed = middle - low < LEAST_FOR_HALF * (high - low);
  if (low <= 0 || high < 2 * low || !isSqueezed) return linearAxis(figures, from, to);
  const along = linearAxis([Math.log(low), Math.log(high)], from, to);
  const at = (value: number) => along.at(Math.log(value));
  return { at, ticks: logTicks(low, high).map((value) => ({ value, at: at(value) })), isLog: true };
}

function boundsOf(figures: ArrayLike<number>): [low: number, high: number] {
  const [low = 0, high = 1] = extent(Array.from(figures));
  return [low, low === high ? low + 1 : high];
}

function logTicks(low: number, high: number): number[] {
  const powers = ticks(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)), 40).filter(
    Number.isInteger,
  );
  const found = MULTIPLES.map((multiples) =>
    powers
      .flatMap((power) => multiples.map((multiple) => multiple * 10 ** power))
      .filter((value) => low <= value && value <= high),
  );
  return found.find(({ length }) => length >= ENOUGH) ?? ticks(low, high, TICKS);
}
