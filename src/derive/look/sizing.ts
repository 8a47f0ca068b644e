import type { Column, Taxonomy } from '../../domain';
import { rangeFacetOf, type Size } from '../../state';
import { figureText } from '../figureText';
import type { Look } from './types';

/** The size of each role's mark, and what sizes stand for. */
export function sizing(
  taxonomy: Taxonomy,
  size: Size,
  betweenness: Column | undefined,
): Pick<Look, 'sizes' | 'sizeKey'> {
  const pay = size === 'salary' && rangeFacetOf(taxonomy, 'salary');
  if (pay) {
    const amounts = taxonomy.roles.map((role) => pay.figure(role) ?? Number.NaN);
    return sized(amounts, `salary, ${pay.unit}`, figureText);
  }
  const isInstead = size === 'citations' && areCitedAlike(taxonomy);
  if ((size === 'betweenness' || isInstead) && betweenness) {
    const text = (_: number, at: number) => HOW_OFTEN[at] ?? '';
    return sized(Array.from(betweenness), 'on ways between others', text, isInstead ? MODEST : 1);
  }
  return { sizes: null, sizeKey: null };
}

/** The figures themselves say little. */
const HOW_OFTEN = ['seldom', 'often', 'most'];

/** How much of the largest area the sizes have that nobody has asked for, so that titles keep their room. */
const MODEST = 0.3;

/** Whether the most cited role has hardly more citations than the middle one, so that sizes by them would say nothing. */
export function areCitedAlike({ roles }: Taxonomy): boolean {
  const cited = roles.map(({ citations }) => citations).sort((a, b) => a - b);
  return (cited.at(-1) ?? 0) <= 2 * (cited[cited.length >> 1] ?? 0);
}

/** Sizes begin at zero, so that the area of a mark is in proportion to its figure. */
function sized(
  values: readonly number[],
  label: string,
  text: (value: number, at: number) => string,
  largest = 1,
) {
  const most = values.reduce((max, value) => (value > max ? value : max), 0) || 1;
  const marks = [0.1, 0.4, 1].map((share, at) => ({
    share: largest * share,
    text: text(roundish(share * most), at),
  }));
  return {
    sizes: Float32Array.from(values, (value) => (largest * value) / most),
    sizeKey: { label, marks },
  };
}

/** A figure to two digits. */
const roundish = (value: number) => Number(value.toPrecision(2));

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
