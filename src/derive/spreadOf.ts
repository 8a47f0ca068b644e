import { quantileSorted } from 'd3-array';

/** How some figures are distributed. */
export interface FigureSpread {
  /** Ascending. */
  readonly figures: readonly number[];
  /** The quartiles. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** How many of the roles have none. */
  readonly unknown: number;
}

/** The spread of some figures, NaN where there is none; undefined where there are none at all. */
export function spreadOf(figures: Iterable<number>): FigureSpread | undefined {
  const all = Array.from(figures);
  const known = all.filter((figure) => !Number.isNaN(figure)).sort((one, other) => one - other);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantileSorted(known, share));
  if (low === undefined || middle === undefined || high === undefined) return undefined;
  return { figures: known, low, middle, high, unknown: all.length - known.length };
}

/** The median of some figures, NaN where there is none; undefined where there are none at all. */
export function middleOf(figures: Iterable<number>): number | undefined {
  return spreadOf(figures)?.middle;
}
