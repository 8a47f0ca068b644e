import { failedFacets, indexOfRole, passingRoles } from '../../../derive';
import type { RoleId, Taxonomy } from '../../../domain';
import { clearFilter, type Facet, type Filters, type View } from '../../../state';

/** A role that does not pass the filters. */
export interface FilteredOutRole {
  readonly title: string;
  /** The filters that it does not pass. */
  readonly failed: readonly Facet[];
  /** Drops those filters. */
  readonly reveal: (view: View) => View;
  /** How many roles pass after that. */
  readonly adds: number;
}

/** The selected role if it does not pass the filters, and how it would; undefined if it passes. */
export function filteredOut(
  taxonomy: Taxonomy,
  filters: Filters,
  role: RoleId | null,
): FilteredOutRole | undefined {
  const index = indexOfRole(taxonomy, role);
  const selected = taxonomy.roles[index];
  if (!selected || passingRoles(taxonomy, filters).mask[index]) return undefined;
  const failed = failedFacets(taxonomy, filters, index);
  const reveal = (from: View) => failed.reduce((now, { key }) => clearFilter(now, key), from);
  const kept = Object.entries(filters).filter(([key]) =>
    failed.every((facet) => facet.key !== key),
  );
  return {
    title: selected.title,
    failed,
    reveal,
    adds: passingRoles(taxonomy, Object.fromEntries(kept)).count,
  };
}
