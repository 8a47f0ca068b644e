import { createSelector } from 'reselect';
import { asRoleIndex, type RoleIndex } from '../../domain';
import type { Sort } from '../../state';
import type { Column } from './columns';

const NATURAL = new Intl.Collator('en', { numeric: true });

/** All role indexes in the order of a column, equals by title. Roles without a value are last in both directions. */
export const sortedIndexes = createSelector(
  [
    (columns: readonly Column[], _count: number, _sort: Sort | null) => columns,
    (_columns: readonly Column[], count: number, _sort: Sort | null) => count,
    (_columns: readonly Column[], _count: number, sort: Sort | null) => sort,
  ],
  (columns, count, sort): readonly RoleIndex[] => {
    const titles = rankOf(
      columns.find(({ key }) => key === 'title'),
      count,
    );
    const column = sort && columns.find(({ key }) => key === sort.key);
    const ranks = column ? rankOf(column, count) : titles;
    const sign = sort?.descending ? -1 : 1;
    return Array.from({ length: count }, (_, index) => asRoleIndex(index)).sort((a, b) => {
      const [ra = 0, rb = 0] = [ranks[a], ranks[b]];
      if (Number.isNaN(ra) || Number.isNaN(rb)) {
        return Number(Number.isNaN(ra)) - Number(Number.isNaN(rb)) || by(titles, a, b);
      }
      return sign * (ra - rb) || by(titles, a, b);
    });
  },
);

const by = (ranks: Float64Array, a: RoleIndex, b: RoleIndex) =>
  (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b;

/** Numbers to sort by: figures themselves, and the alphabetical rank of words, so that words are compared only once; NaN for none. */
function rankOf(column: Column | undefined, count: number): Float64Array {
  const values = Array.from({ length: count }, (_, index) => column?.value(asRoleIndex(index)));
  const words = [...new Set(values.filter((value) => typeof value === 'string'))];
  const indexes = new Map(words.sort(NATURAL.compare).map((word, rank) => [word, rank]));
  return Float64Array.from(values, (value) =>
    value === undefined
      ? Number.NaN
      : typeof value === 'string'
        ? Number(indexes.get(value))
        : value,
  );
}

/** The next order when a heading is pressed: first the usual direction of its column, then the other, then none. */
export function nextSort({ key, isFigure }: Column, sort: Sort | null): Sort | null {
  if (sort?.key !== key) return { key, descending: isFigure };
  return sort.descending === isFigure ? { key, descending: !isFigure } : null;
}
