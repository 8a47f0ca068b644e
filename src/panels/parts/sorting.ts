import { createSelector } from 'reselect';
import { asRoleIndex, lazy, type RoleIndex } from '../../domain';
import type { Sort } from '../../state';
import type { Column } from './columns';

const natural = lazy(() => new Intl.Collator('en', { numeric: true }));

/** All role indexes in the order of a column, equals by title. Roles without a value are last in both directions. */
export const sortedIndexes = createSelector(
  [
    (columns: readonly Column[], _count: number, _sort: Sort | null) => columns,
    (_columns: readonly Column[], count: number, _sort: Sort | null) => count,
    (_columns: readonly Column[], _count: number, sort: Sort | null) => sort,
  ],
  (columns, count, sort): readonly RoleIndex[] => {
    const ranksIn = (column: Column | undefined) =>
      sortRanks(Array.from({ length: count }, (_, index) => column?.value(asRoleIndex(index))));
    const titles = ranksIn(columns.find(({ key }) => key === 'title'));
    const column = sort && columns.find(({ key }) => key === sort.key);
    const byColumn = byRank(column ? ranksIn(column) : titles, sort?.descending ?? false);
    return Array.from({ length: count }, (_, index) => asRoleIndex(index)).sort(
      (a, b) => byColumn(a, b) || (titles[a] ?? 0) - (titles[b] ?? 0) || a - b,
    );
  },
);

/** Numbers to sort by: figures themselves, and the alphabetical rank of words, so that words are compared only once; NaN for none. */
export function sortRanks(values: readonly (number | string | undefined)[]): Float64Array {
  const words = [...new Set(values.filter((value) => typeof value === 'string'))];
  const indexes = new Map(words.sort(natural().compare).map((word, rank) => [word, rank]));
  return Float64Array.from(values, (value) =>
    typeof value === 'string' ? Number(indexes.get(value)) : (value ?? Number.NaN),
  );
}

/** Compares by ranks; what has none is last in both directions. */
export function byRank(ranks: Float64Array, descending: boolean): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [ra = Number.NaN, rb = Number.NaN] = [ranks[a], ranks[b]];
    if (Number.isNaN(ra) || Number.isNaN(rb))
      return Number(Number.isNaN(ra)) - Number(Number.isNaN(rb));
    return sign * (ra - rb);
  };
}

/** The next order when a heading is pressed: first the usual direction of its column, then the other, then none. */
export function nextSort({ key, isFigure }: Column, sort: Sort | null): Sort | null {
  if (sort?.key !== key) return { key, descending: isFigure };
  return sort.descending === isFigure ? { key, descending: !isFigure } : null;
}
