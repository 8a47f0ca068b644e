import { NOTES_COLUMN, type RoleIndex, type Taxonomy } from '../../domain';
import { attributeKey, NONE } from '../../state';
import { facetColumns } from '../columns';

/** Whether a role has a record, and what the reader notes on it, says nothing about the role. */
const PASSED_OVER = new Set(['filed', attributeKey(NOTES_COLUMN)]);
const MOST = 3;

/** What two roles have in common by the words of their index, in short: "IT, Start-up"; "" where that is nothing. */
export function inCommon(taxonomy: Taxonomy, one: RoleIndex, other: RoleIndex): string {
  const shared = facetColumns(taxonomy).flatMap((column) => {
    if (!('words' in column) || PASSED_OVER.has(column.facet.key)) return [];
    const { facet, first, words } = column;
    const theirs = words.subarray(first[other], first[other + 1]);
    return [...words.subarray(first[one], first[one + 1])]
      .filter((word) => theirs.includes(word) && facet.options[word]?.id !== NONE)
      .flatMap((word) => facet.options[word]?.label ?? []);
  });
  const more = shared.length - MOST;
  return [...shared.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
