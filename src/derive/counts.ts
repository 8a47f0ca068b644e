import { createSelector } from 'reselect';
import { asRoleIndex, type RoleIndex, type Taxonomy } from '../domain';
import { asksForAll, type ChoiceFacet, type Facet, type Filters, type RangeFacet } from '../state';
import { type FacetColumn, facetColumns } from './columns';
import { filterFailures } from './filterFailures';

/** Visits every role that a facet's filter chooses from: those that pass the filters of all other facets. */
function forEachOpen(
  taxonomy: Taxonomy,
  filters: Filters,
  facet: Facet,
  visit: (column: FacetColumn, role: RoleIndex) => void,
): void {
  const columns = facetColumns(taxonomy);
  const index = columns.findIndex((column) => column.facet.key === facet.key);
  const column = columns[index];
  if (!column) return;
  const { failures, failed } = filterFailures(taxonomy, filters);
  for (let role = 0; role < failures.length; role++) {
    if (failures[role] === 0 || (failures[role] === 1 && failed[role] === index)) {
      visit(column, asRoleIndex(role));
    }
  }
}

const taxonomyOf = (taxonomy: Taxonomy, _filters: Filters, _facet: Facet) => taxonomy;
const filtersOf = (_taxonomy: Taxonomy, filters: Filters, _facet: Facet) => filters;

/**
 * For every option of a facet, how many roles have it among those that pass the other filters. Where a role must have
 * all of the chosen words, only roles that have them are counted.
 */
export const choiceCounts = createSelector(
  [taxonomyOf, filtersOf, (_: Taxonomy, __: Filters, facet: ChoiceFacet) => facet],
  (taxonomy, filters, facet): ReadonlyMap<string, number> => {
    const counts = new Uint32Array(facet.options.length);
    const { failures } = filterFailures(taxonomy, filters);
    const all = asksForAll(filters, facet);
    forEachOpen(taxonomy, filters, facet, (column, role) => {
      if (!('words' in column) || (all && failures[role])) return;
      const { first, words } = column;
      for (let at = first[role] ?? 0; at < (first[role + 1] ?? 0); at++) {
        const word = words[at] ?? 0;
        counts[word] = (counts[word] ?? 0) + 1;
      }
    });
    return new Map(facet.options.map(({ id }, index) => [id, counts[index] ?? 0]));
  },
);

export interface Spread {
  /** Every figure among the roles that pass the other filters, in no order. */
  readonly figures: Float64Array;
  /** How many of them have no figure. */
  readonly unknown: number;
}

/** The figures of a range facet among the roles that pass the other filters. */
export const spread = createSelector(
  [taxonomyOf, filtersOf, (_: Taxonomy, __: Filters, facet: RangeFacet) => facet],
  (taxonomy, filters, facet): Spread => {
    const figures = new Float64Array(taxonomy.roles.length);
    let [known, unknown] = [0, 0];
    forEachOpen(taxonomy, filters, facet, (column, role) => {
      const figure = 'figures' in column ? column.figures[role] : undefined;
      if (figure === undefined || Number.isNaN(figure)) unknown++;
      else figures[known++] = figure;
    });
    return { figures: figures.subarray(0, known), unknown };
  },
);

/** How many of the figures lie from `min` to `max`, both included. */
export function countBetween(figures: Float64Array, min: number, max: number): number {
  return figures.reduce((sum, figure) => sum + Number(figure >= min && figure <= max), 0);
}
