import type { List } from './lists';

/** How much of a column has to be ids of a list for it to refer to that list. */
const SHARE = 0.9;
const DIGITS = /^\d+$/;
const REFERS =
  /ids?$|key$|related|parent|child|next|previous|target|source|link|similar|to$|from$/i;

/** The list that texts refer to, by their ids or names; small numbers refer only where the column's name says so. */
export function targetOf(
  texts: readonly string[],
  column: string,
  lists: readonly List[],
): List | undefined {
  if (!texts.length) return undefined;
  const isNamed = ({ key }: List) =>
    key !== '' && column.toLowerCase().includes(key.toLowerCase().replace(/s$/, ''));
  const areNumbers = texts.every((text) => DIGITS.test(text));
  const found = lists
    .filter((list) => !areNumbers || REFERS.test(column) || isNamed(list))
    .map((list) => ({
      list,
      share: texts.filter((text) => list.known.has(text)).length / texts.length,
    }))
    .filter(({ share }) => share >= SHARE);
  found.sort((a, b) => Number(isNamed(b.list)) - Number(isNamed(a.list)) || b.share - a.share);
  return found[0]?.list;
}

/** A column of a list that refers to another list. */
export interface Reference {
  readonly column: string;
  readonly to: List;
  /** How many different ids stand in it; where that does not tell, how many the other list has. */
  readonly weight: number;
}

/** The columns of a list, apart from that of its own ids, in which nearly every row has an id of another list. */
export function referencesIn(list: List, lists: readonly List[]): Reference[] {
  return [...list.columns].flatMap(([column, { texts }]) => {
    const to =
      texts.length >= SHARE * list.rows.length ? targetOf(texts, column, lists) : undefined;
    if (!to) return [];
    const weight = new Set(texts).size + to.rows.length / (to.rows.length + 1);
    return [{ column, to, weight }];
  });
}
