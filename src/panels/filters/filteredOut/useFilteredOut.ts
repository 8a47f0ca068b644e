import type { Taxonomy } from '../../../domain';
import { useView } from '../../../state/react';
import { type FilteredOutRole, filteredOut } from './filteredOut';

/** The selected role if it does not pass the filters, and how it would; undefined if it passes. */
export function useFilteredOut(taxonomy: Taxonomy): FilteredOutRole | undefined {
  const role = useView((view) => view.role);
  const filters = useView((view) => view.filters);
  return filteredOut(taxonomy, filters, role);
}
