import type { RangeFacet } from '../../../state';

/** Equal bins along a facet's scale. */
export interface Bins {
  readonly count: number;
  /** Where the scale starts, and how much of it a bin holds. */
  readonly floor: number;
  readonly width: number;
}

const USUAL = 20;

/** About twenty bins; whole figures get whole bins, and one each when they are few. */
export function binsOf({ floor, ceiling, step }: RangeFacet): Bins {
  const span = Math.min(ceiling - floor, Number.MAX_VALUE);
  if (step !== 1) return { count: USUAL, floor, width: span / USUAL };
  if (span < USUAL) return { count: span + 1, floor, width: 1 };
  const width = Math.ceil(span / USUAL);
  return { count: Math.ceil(span / width), floor, width };
}

/** The bin of a figure, counted from 0; the end of the scale belongs to the last. */
export function binOf({ count, floor, width }: Bins, figure: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor((figure - floor) / width)));
}

/** How many figures are in each bin. */
export function countBins(bins: Bins, figures: Float64Array): Uint32Array {
  const counts = new Uint32Array(bins.count);
  for (const figure of figures) {
    const bin = binOf(bins, figure);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
