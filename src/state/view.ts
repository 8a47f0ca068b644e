import type { RoleId } from '../domain';
import type { ChoiceFacet, Facet, ValueOf } from './facetKinds';
import { chosenIn, type Filters, NO_FILTERS, settle } from './filters';

/** What the reader has chosen; everything else on the page follows from it and the taxonomy. */
export interface View {
  /** The fingerprint of the reader's own taxonomy, or null for the built-in one. */
  readonly taxonomy: string | null;
  /** The selected role; a link may name one that the taxonomy does not have. */
  readonly role: RoleId | null;
  readonly filters: Filters;
  /** What becomes of roles that do not pass the filters. */
  readonly rest: 'dim' | 'hide';
}

export const DEFAULT_VIEW: View = { taxonomy: null, role: null, filters: NO_FILTERS, rest: 'dim' };

/** Turns to another taxonomy, of which nothing has been chosen yet; null is the built-in one. */
export function openTaxonomy(view: View, taxonomy: string | null): View {
  return view.taxonomy === taxonomy ? view : { ...DEFAULT_VIEW, taxonomy };
}

/** Selects a role, or nothing. */
export function selectRole(view: View, role: RoleId | null): View {
  return view.role === role ? view : { ...view, role };
}

/** Sets one filter; one that lets everything pass is none. */
export function setFilter<F extends Facet>(view: View, facet: F, value: ValueOf<F>): View {
  const settled = settle(facet, value);
  if (settled === undefined) return clearFilter(view, facet.key);
  return { ...view, filters: { ...view.filters, [facet.key]: settled } };
}

/** Chooses one more word of a filter, or one less. */
export function toggleChoice(view: View, facet: ChoiceFacet, id: string): View {
  const chosen = chosenIn(view.filters, facet);
  const others = chosen.filter((other) => other !== id);
  return setFilter(view, facet, others.length < chosen.length ? others : [...chosen, id]);
}

/** Lets every role pass one filter again. */
export function clearFilter(view: View, key: string): View {
  const { [key]: _, ...filters } = view.filters;
  return { ...view, filters };
}

/** Lets every role pass. */
export function clearFilters(view: View): View {
  return { ...view, filters: NO_FILTERS };
}

/** Dims or hides what does not pass. */
export function setRest(view: View, rest: View['rest']): View {
  return { ...view, rest };
}
