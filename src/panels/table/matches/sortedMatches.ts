import type { Sort } from '../../../state';
import type { MatchColumn } from './matchColumns';

/** The numbers of so many matches in the order of a column; those without a value last, equals as they were. */
export function sortedMatches(
  columns: readonly MatchColumn[],
  count: number,
  sort: Sort,
): readonly number[] {
  const column = columns.find(({ key }) => key === sort.key);
  const values = Array.from({ length: count }, (_, match) => column?.value(match));
  const ranks = ranksOf(values);
  const sign = sort.descending ? -1 : 1;
  return [...ranks.keys()].sort((a, b) => {
    const [ra = Number.NaN, rb = Number.NaN] = [ranks[a], ranks[b]];
    if (Number.isNaN(ra) || Number.isNaN(rb))
      return Number(Number.isNaN(ra)) - Number(Number.isNaN(rb));
    return sign * (ra - rb);
  });
}

const NATURAL = new Intl.Collator('en', { numeric: true });

/** Words as numbers, so that each two are compared only once. */
function ranksOf(values: readonly (number | string | undefined)[]): Float64Array {
  const words = [...new Set(values.filter((value) => typeof value === 'string'))];
  const indexes = new Map(words.sort(NATURAL.compare).map((word, rank) => [word, rank]));
  return Float64Array.from(values, (value) =>
    typeof value === 'string' ? Number(indexes.get(value)) : (value ?? Number.NaN),
  );
}
