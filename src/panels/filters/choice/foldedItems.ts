const LONGEST = 16;
const SHOWN = 10;

/** Whether a list is so long that it is cut. */
export function isFoldable(items: readonly unknown[]): boolean {
  return items.length > LONGEST;
}

/** The items of a list that stay when it is folded: those of the largest weights, and those that must; in their order. */
export function foldedItems<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  stays: (item: T) => boolean,
): readonly T[] {
  if (!isFoldable(items)) return items;
  const heaviest = new Set(items.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, SHOWN));
  return items.filter((item) => heaviest.has(item) || stays(item));
}
