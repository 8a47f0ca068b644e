import { createSelector } from 'reselect';
import { haveColours, type Taxonomy } from '../../domain';
import { COLOURS, type Colour, rangeFacetOf, SIZES, type Size } from '../../state';
import { areCitedAlike } from './sizing';
import type { Known } from './types';

/** What colour can stand for. Communities are always among them: whether there are any is known later. */
export const coloursOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly Colour[] => COLOURS.filter((colour) => hasFigures(taxonomy, colour)),
);

/** What size can stand for; betweenness is always among them, for the same reason. */
export const sizesOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly Size[] => SIZES.filter((size) => hasFigures(taxonomy, size)),
);

const hasFigures = (taxonomy: Taxonomy, key: Colour | Size) =>
  (key !== 'risk' && key !== 'salary') || rangeFacetOf(taxonomy, key) !== undefined;

/** What the reader can choose for the colour; communities only once they are computed, and then families only if colours tell them apart. */
export function offeredColours(taxonomy: Taxonomy, { communities }: Known): Colour[] {
  const coloured = haveColours(taxonomy.families) ? null : 'family';
  const left = communities ? coloured : 'community';
  return coloursOf(taxonomy).filter((colour) => colour !== left);
}

/** What the reader can choose for the size; betweenness only once it is computed, and then citations only if they differ. */
export function offeredSizes(taxonomy: Taxonomy, { betweenness }: Known): Size[] {
  const left = !betweenness ? 'betweenness' : areCitedAlike(taxonomy) ? 'citations' : null;
  return sizesOf(taxonomy).filter((size) => size !== left);
}
