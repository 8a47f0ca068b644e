import { entriesIn, type Separator, separatorOfColumn, separatorOfList } from '../../formats';

type Lists = readonly (readonly string[])[];

/** Lists as the cells of a column that always holds lists: with bars, unless an entry has what separates entries. */
export function listCells(lists: Lists): string[] {
  return readBackAs(lists, withBars(lists), separatorOfList) ?? asJson(lists);
}

/** Lists as the cells of a column whose cells tell whether it holds lists. */
export function furtherCells(lists: Lists): string[] {
  const isRead = !lists.flat().every(looksLikeFigure);
  return (isRead && readBackAs(lists, withBars(lists), separatorOfColumn)) || asJson(lists);
}

const withBars = (lists: Lists) => lists.map((list) => list.join('|'));
const asJson = (lists: Lists) => lists.map((list) => (list.length ? JSON.stringify(list) : ''));

/** A column of nothing but these would be read as figures. */
const looksLikeFigure = (text: string) =>
  /^[+\-\u2212]?[\d.,]|^(n\W?a\W?|[a-z]{3,4}|\W+)$/i.test(text);

/** The cells, where a reader finds in them what was written. */
function readBackAs(
  lists: Lists,
  cells: string[],
  separatorIn: (cells: readonly string[]) => Separator | undefined,
): string[] | undefined {
  const separator = separatorIn(cells);
  const isSame = lists.every((list, at) => {
    const found = entriesIn(cells[at] ?? '', separator);
    return found.length === list.length && found.every((entry, n) => entry === list[n]);
  });
  return isSame ? cells : undefined;
}
