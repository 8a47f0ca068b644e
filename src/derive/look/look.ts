import { createSelector } from 'reselect';
import type { Taxonomy } from '../../domain';
import type { Colour, Size } from '../../state';
import { colouring } from './colouring';
import { sizing } from './sizing';
import type { Known, Look } from './types';

/** How roles are drawn for a choice of colour and size. A choice that is not computed yet falls back to the default. */
export const lookOf = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, known: Known) => known.communities,
    (_: Taxonomy, known: Known) => known.communityNames,
    (_: Taxonomy, known: Known) => known.betweenness,
    (_: Taxonomy, __: Known, colour: Colour) => colour,
    (_: Taxonomy, __: Known, ___: Colour, size: Size) => size,
  ],
  (taxonomy, communities, names, betweenness, colour, size): Look => ({
    ...colouring(taxonomy, colour, communities, names),
    ...sizing(taxonomy, size, betweenness?.values),
  }),
);
