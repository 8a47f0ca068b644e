import { createSelector } from 'reselect';
import type { Taxonomy } from '../domain';
import { type ChoiceFacet, type Facet, facetsOf, type RangeFacet } from '../state';

/** A range facet's figures by role index; NaN where a role has none. */
export interface FigureColumn {
  readonly facet: RangeFacet;
  readonly figures: Float64Array;
}

/** A choice facet's words by role index: those of role r are `words[first[r]]` up to `words[first[r + 1]]`, as indexes into its options. */
export interface WordColumn {
  readonly facet: ChoiceFacet;
  readonly first: Uint32Array;
  readonly words: Uint32Array;
}

export type FacetColumn = FigureColumn | WordColumn;

/** What the roles have of each facet, as numbers, in the facets' order. */
export const facetColumns = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly FacetColumn[] =>
    facetsOf(taxonomy).map((facet) => columnOf(facet, taxonomy.roles)),
);

function columnOf(facet: Facet, roles: Taxonomy['roles']): FacetColumn {
  if (facet.kind === 'range') {
    const figures = new Float64Array(roles.length);
    roles.forEach((role, r) => {
      figures[r] = facet.figure(role) ?? Number.NaN;
    });
    return { facet, figures };
  }
  const indexes = new Map(facet.options.map(({ id }, index) => [id, index]));
  const first = new Uint32Array(roles.length + 1);
  const words: number[] = [];
  roles.forEach((role, r) => {
    for (const choice of facet.choices(role)) {
      const index = indexes.get(choice);
      // A word that a file gives a role twice counts once.
      if (index !== undefined && !words.includes(index, first[r])) words.push(index);
    }
    first[r + 1] = words.length;
  });
  return { facet, first, words: Uint32Array.from(words) };
}
