import { failedFacets, passingRoles, placesOf } from '../../derive';
import type { Taxonomy } from '../../domain';
import { clearFilter, type Facet, type View } from '../../state';
import { useView } from '../../state/react';

interface FilteredOut {
  readonly title: string;
  /** Whose filters it does not pass. */
  readonly failed: readonly Facet[];
  /** Drops those filters. */
  readonly reveal: (view: View) => View;
  /** How many roles pass then. */
  readonly brings: number;
}

/** The selected role where it does not pass the filters, and how it would; undefined where it does. */
export function useFilteredOut(taxonomy: Taxonomy): FilteredOut | undefined {
  const view = useView((current) => current);
  const place = view.role === null ? undefined : placesOf(taxonomy).get(view.role);
  if (place === undefined || passingRoles(taxonomy, view.filters).mask[place]) return undefined;
  const failed = failedFacets(taxonomy, view.filters, place);
  const reveal = (from: View) => failed.reduce((now, { key }) => clearFilter(now, key), from);
  return {
    title: taxonomy.roles[place]?.title ?? '',
    failed,
    reveal,
    brings: passingRoles(taxonomy, reveal(view).filters).count,
  };
}
