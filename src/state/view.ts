import type { RoleId } from '../domain';
import { FILTERS, type FilterKey, type Filters, NO_FILTERS } from './filters';

/** What the reader has chosen; everything else on the page follows from it and the taxonomy. */
export interface View {
  /** The selected role; a link may name one that the taxonomy does not have. */
  readonly role: RoleId | null;
  readonly filters: Filters;
  /** What becomes of roles that do not pass the filters. */
  readonly rest: 'dim' | 'hide';
}

export const DEFAULT_VIEW: View = { role: null, filters: NO_FILTERS, rest: 'dim' };

/** Selects a role, or nothing. */
export function selectRole(view: View, role: RoleId | null): View {
  return view.role === role ? view : { ...view, role };
}

/** Sets one filter. */
export function setFilter<K extends FilterKey>(view: View, key: K, value: Filters[K]): View {
  return { ...view, filters: { ...view.filters, [key]: value } };
}

/** Lets every role pass one filter again. */
export function clearFilter(view: View, key: FilterKey): View {
  return { ...view, filters: { ...view.filters, [key]: FILTERS[key].none } };
}

/** Lets every role pass. */
export function clearFilters(view: View): View {
  return { ...view, filters: NO_FILTERS };
}

/** Dims or hides what does not pass. */
export function setRest(view: View, rest: View['rest']): View {
  return { ...view, rest };
}
