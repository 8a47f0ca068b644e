import type { HabitatId, Role } from '../domain';
import {
  type ChoiceFilter,
  choiceFilter,
  type Filter,
  type RangeFilter,
  rangeFilter,
} from './filterKinds';

/** Every filter there is, under its name in the link. A new one is a line here and a control in the panel. */
export const FILTERS = {
  risk: rangeFilter('Flight risk', (role) => role.risk, 0, 100) satisfies RangeFilter,
  habitat: choiceFilter<HabitatId>(
    'Habitat',
    (role) => role.habitats,
  ) satisfies ChoiceFilter<HabitatId>,
};

export type FilterKey = keyof typeof FILTERS;

/** The value of every filter. */
export type Filters = {
  readonly [K in FilterKey]: (typeof FILTERS)[K]['none'];
};

export const FILTER_KEYS = Object.keys(FILTERS) as FilterKey[];

/** A filter whose value's type the caller need not know. */
export function anyFilter(key: FilterKey): Filter<unknown> {
  return FILTERS[key] as Filter<unknown>;
}

export const NO_FILTERS = Object.fromEntries(
  FILTER_KEYS.map((key) => [key, anyFilter(key).none]),
) as Filters;

/** The filters that do not let every role pass. */
export function activeFilters(filters: Filters): FilterKey[] {
  return FILTER_KEYS.filter((key) => anyFilter(key).isActive(filters[key]));
}

/** Whether a role passes the filters named by `keys`. */
export function passesFilters(role: Role, filters: Filters, keys: readonly FilterKey[]): boolean {
  return keys.every((key) => {
    const filter = anyFilter(key);
    return !filter.isActive(filters[key]) || filter.passes(role, filters[key]);
  });
}
