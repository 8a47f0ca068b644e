import { type FoundRoles, nearlyPassing, passingAmong } from '../../../derive';
import { type Analysis, counted, countText, type RoleIndex, type Taxonomy } from '../../../domain';
import type { Filters, Sort } from '../../../state';
import { roleColumns, sortedIndexes } from '../../parts';

/** What decides which roles are listed. */
export interface Asked {
  readonly filters: Filters;
  readonly found: FoundRoles | null;
}

/** What a list of roles says above its rows, and the roles, by index, in its order. */
export interface Listing {
  readonly heading: string;
  /** What its rows have in common. */
  readonly name: string;
  /** Whether none passes, and those are listed that nearly do. */
  readonly nearly: boolean;
  readonly indexes: readonly RoleIndex[];
}

/** Whether filters or a search leave out roles: then they are listed, and not all of them. */
export function isAsked({ filters, found }: Asked): boolean {
  return found !== null || Object.keys(filters).length > 0;
}

/** The roles that pass and are found; where none passes, those that fail one filter only. */
export function listingOf(
  taxonomy: Taxonomy,
  analysis: Analysis,
  asked: Asked,
  sort: Sort | null,
): Listing {
  const { filters, found } = asked;
  const passing = passingAmong(taxonomy, filters, found);
  const near = nearlyPassing(taxonomy, filters, found);
  const nearly = passing.count === 0 && near.count > 0;
  const { mask } = nearly ? near : passing;
  return {
    heading: headingOf(asked, passing.count),
    ...{ name: nearly ? 'Roles that fail one filter' : 'Roles that pass', nearly },
    indexes: orderOf(taxonomy, analysis, found, sort).filter((index) => mask[index]),
  };
}

/** What is found comes in the order of the search, until the reader sorts it. */
function orderOf(
  taxonomy: Taxonomy,
  analysis: Analysis,
  found: FoundRoles | null,
  sort: Sort | null,
): readonly RoleIndex[] {
  if (found && !sort) return found.ranked;
  return sortedIndexes(roleColumns(taxonomy, analysis), taxonomy.roles.length, sort);
}

/** How many roles pass or are found: "3 roles pass", "3 of 12 found pass". */
export function headingOf({ filters, found }: Asked, count: number): string {
  const isFiltered = Object.keys(filters).length > 0;
  if (found && (!isFiltered || found.count === 0)) {
    return found.count ? `${counted(found.count, 'role')} found` : 'No role found';
  }
  if (found)
    return `${countText(count)} of ${countText(found.count)} found pass${found.count === 1 ? 'es' : ''}`;
  if (count === 0) return 'No role passes';
  return `${counted(count, 'role')} ${count === 1 ? 'passes' : 'pass'}`;
}
