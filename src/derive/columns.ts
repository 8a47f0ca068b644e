import { createSelector } from 'reselect';
import type { Taxonomy } from '../domain';
import { type ChoiceFacet, type Facet, facetsOf, type RangeFacet } from '../state';

/** A range facet's figures by place; NaN where a role has none. */
export interface FigureColumn {
  readonly facet: RangeFacet;
  readonly figures: Float64Array;
}

/** A choice facet's words by place: those of role r are `words[first[r]]` up to `words[first[r + 1]]`, as places in its options. */
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
  const places = new Map(facet.options.map(({ id }, place) => [id, place]));
  const first = new Uint32Array(roles.length + 1);
  const words: number[] = [];
  roles.forEach((role, r) => {
    for (const choice of facet.choices(role)) {
      const place = places.get(choice);
      // A word that a file gives a role twice counts once.
      if (place !== undefined && !words.includes(place, first[r])) words.push(place);
    }
    first[r + 1] = words.length;
  });
  return { facet, first, words: Uint32Array.from(words) };
}
