import type { Sort } from '../../../state';
import { byRank, sortRanks } from '../../parts';
import type { MatchColumn } from './matchColumns';

/** The numbers of so many matches in the order of a column; those without a value last, equals as they were. */
export function sortedMatches(
  columns: readonly MatchColumn[],
  count: number,
  sort: Sort,
): readonly number[] {
  const column = columns.find(({ key }) => key === sort.key);
  const ranks = sortRanks(Array.from({ length: count }, (_, match) => column?.value(match)));
  return [...ranks.keys()].sort(byRank(ranks, sort.descending));
}
