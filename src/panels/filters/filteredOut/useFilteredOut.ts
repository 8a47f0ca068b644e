import { failedFacets, passingRoles, roleIndexes } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { clearFilter, type Facet, type View } from '../../../state';
import { useView } from '../../../state/react';

interface FilteredOut {
  readonly title: string;
  /** The filters that it does not pass. */
  readonly failed: readonly Facet[];
  /** Drops those filters. */
  readonly reveal: (view: View) => View;
  /** How many roles pass after that. */
  readonly adds: number;
}

/** The selected role if it does not pass the filters, and how it would; undefined if it passes. */
export function useFilteredOut(taxonomy: Taxonomy): FilteredOut | undefined {
  const view = useView((current) => current);
  const index = view.role === null ? undefined : roleIndexes(taxonomy).get(view.role);
  if (index === undefined || passingRoles(taxonomy, view.filters).mask[index]) return undefined;
  const failed = failedFacets(taxonomy, view.filters, index);
  const reveal = (from: View) => failed.reduce((now, { key }) => clearFilter(now, key), from);
  return {
    title: taxonomy.roles[index]?.title ?? '',
    failed,
    reveal,
    adds: passingRoles(taxonomy, reveal(view).filters).count,
  };
}
