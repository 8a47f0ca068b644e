import type { Taxonomy } from '../../domain';
import type { Look } from './types';

// Stylesheet, painter, overlay, legend and files that are saved read the same sizes.

/** Radius in pixels at zoom 1 of a role that is cited so often: its area grows with the citations. */
export function radius(citations: number): number {
  return Math.sqrt(64 + 7 * citations);
}

/** Radius of a mark whose figure is that share (0 to 1) of the largest: its area grows with it; NaN is the smallest. */
export function radiusOfShare(share: number): number {
  return Math.sqrt(36 + 600 * (Number.isNaN(share) ? 0 : share));
}

/** The radius of each role's mark. */
export function radiiOf(roles: Taxonomy['roles'], sizes: Look['sizes']): Float32Array {
  return Float32Array.from(roles, ({ citations }, index) =>
    sizes ? radiusOfShare(sizes[index] ?? Number.NaN) : radius(citations),
  );
}
