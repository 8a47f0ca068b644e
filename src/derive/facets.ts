import { createSelector } from 'reselect';
import type { Role, Taxonomy } from '../domain';
import {
  type ChoiceFilter,
  FILTER_KEYS,
  type FilterKey,
  type Filters,
  passesFilters,
  type RangeFilter,
} from '../state';

/** The roles that a filter chooses from: those that pass all the others. */
function rolesFor(key: FilterKey, { roles }: Taxonomy, filters: Filters): Role[] {
  const others = FILTER_KEYS.filter((other) => other !== key);
  return roles.filter((role) => passesFilters(role, filters, others));
}

const arguments_ = [
  (taxonomy: Taxonomy, _filters: Filters) => taxonomy,
  (_taxonomy: Taxonomy, filters: Filters) => filters,
] as const;

/** A count for every choice of a filter, among the roles that pass the other filters. */
export function choiceCounts<C extends string>(key: FilterKey, filter: ChoiceFilter<C>) {
  return createSelector([...arguments_], (taxonomy, filters): ReadonlyMap<C, number> => {
    const counts = new Map<C, number>();
    for (const role of rolesFor(key, taxonomy, filters)) {
      for (const choice of filter.choices(role)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    return counts;
  });
}

export interface Spread {
  /** Every figure among the roles that pass the other filters, ascending. */
  readonly figures: readonly number[];
  /** How many of them have no figure. */
  readonly unknown: number;
}

/** The figures that a range filter chooses from, among the roles that pass the other filters. */
export function spread(key: FilterKey, filter: RangeFilter) {
  return createSelector([...arguments_], (taxonomy, filters): Spread => {
    const all = rolesFor(key, taxonomy, filters).map(filter.figure);
    const figures = all.filter((figure) => figure !== undefined).sort((a, b) => a - b);
    return { figures, unknown: all.length - figures.length };
  });
}

/** How many of the figures lie from `min` to `max`, both included. */
export function countBetween(figures: readonly number[], min: number, max: number): number {
  return figures.filter((figure) => figure >= min && figure <= max).length;
}
