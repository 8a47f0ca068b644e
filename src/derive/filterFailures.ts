import { createSelector } from 'reselect';
import { asRoleIndex, type RoleIndex, type Taxonomy } from '../domain';
import { asksForAll, chosenIn, type Filters, rangeIn } from '../state';
import { type FacetColumn, type FigureColumn, facetColumns, type WordColumn } from './columns';

/** Which filters each role fails, by role index. */
export interface FilterFailures {
  /** How many filters a role fails: 0, 1, or 2 for two and more. */
  readonly failures: Uint8Array;
  /** The index of the column whose filter a role fails; only of use where it fails exactly one. */
  readonly failed: Uint16Array;
}

/** Applies all filters to all roles; every count on the page starts from it. */
export const filterFailures = createSelector(
  [facetColumns, (_: Taxonomy, filters: Filters) => filters, ({ roles }: Taxonomy) => roles.length],
  (columns, filters, roles): FilterFailures => {
    const failures = new Uint8Array(roles);
    const failed = new Uint16Array(roles);
    columns.forEach((column, index) => {
      const passes = test(column, filters);
      if (!passes) return;
      for (let role = 0; role < roles; role++) {
        if (passes(asRoleIndex(role))) continue;
        failures[role] = failures[role] === 0 ? 1 : 2;
        failed[role] = index;
      }
    });
    return { failures, failed };
  },
);

/** A test of whether a role passes the filter of a column; undefined where the column has no filter. */
function test(column: FacetColumn, filters: Filters): ((role: RoleIndex) => boolean) | undefined {
  return 'figures' in column ? testFigure(column, filters) : testWords(column, filters);
}

function testFigure({ facet, figures }: FigureColumn, filters: Filters) {
  const range = rangeIn(filters, facet);
  if (!range) return undefined;
  const { min, max, unknown } = range;
  return (role: RoleIndex) => {
    const figure = figures[role] ?? Number.NaN;
    return Number.isNaN(figure) ? unknown : figure >= min && figure <= max;
  };
}

function testWords({ facet, first, words }: WordColumn, filters: Filters) {
  const chosen = new Set(chosenIn(filters, facet));
  if (chosen.size === 0) return undefined;
  const asked = Uint8Array.from(facet.options, ({ id }) => Number(chosen.has(id)));
  const enough = asksForAll(filters, facet) ? chosen.size : 1;
  return (role: RoleIndex) => {
    let has = 0;
    for (let at = first[role] ?? 0; at < (first[role + 1] ?? 0); at++) {
      has += asked[words[at] ?? 0] ?? 0;
    }
    return has >= enough;
  };
}
