import { countText } from '../../../domain';
import { keyOf } from '../propose/names';

/** How the weights of a column become matches from 0 to 100, and what is said of it. */
export interface Scale {
  readonly of: (weight: number) => number;
  readonly said?: string;
  /** What is said of a weight below 0, where these have no place on the scale. */
  readonly below?: string;
}

const PERCENTS = ['match', 'percent', 'percentage'];
const RANKS = ['rank', 'index', 'relatedindex', 'distance'];
/** Weights up to here are marks of their own kind, such as 1 to 5, unless their column says that they are percentages. */
const LARGEST_MARK = 10;

/** The scale of weights, by the name of their column and by all of them. */
export function scaleOf(column: string, weights: readonly number[]): Scale {
  const [least, most] = extent(weights);
  const name = keyOf(column);
  if (RANKS.includes(name) && least >= 0 && most > 0) return ofRanks(least, most);
  if (most <= 1 && weights.some((weight) => !Number.isInteger(weight)))
    return { of: (weight) => 100 * weight, said: 'a share of 1, times 100', below: BELOW };
  if (most > 100) return ofMost(most);
  if (PERCENTS.includes(name) || most > LARGEST_MARK || most <= 0)
    return { of: (weight) => weight, below: BELOW };
  if (least === most)
    return {
      of: () => WITHOUT_FIGURE,
      said: `all have the same weight; drawn as ${WITHOUT_FIGURE}`,
    };
  return ofMost(most);
}

/** What a match without a figure is drawn with. */
export const WITHOUT_FIGURE = 50;

const BELOW = 'below 0; drawn as 0';

const ofMost = (most: number): Scale => ({
  of: (weight) => percentOf(weight, most),
  said: `${countText(most)} is the most; scaled, so that it is 100`,
  below: BELOW,
});

/** Multiplied first, for exact percentages, unless a huge weight would become infinite. */
function percentOf(part: number, most: number): number {
  const percent = (100 * part) / most;
  return Number.isFinite(percent) ? percent : 100 * (part / most);
}

/** The lower, the nearer: the first is 100. */
const ofRanks = (least: number, most: number): Scale => ({
  of: (rank) => percentOf(most - rank + least, most),
  said: `ranks from ${countText(least)}, the nearest, to ${countText(most)}; scaled, so that the nearest is 100`,
});

function extent(weights: readonly number[]): [number, number] {
  return weights.reduce(
    ([least, most], weight) => [Math.min(least, weight), Math.max(most, weight)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
