const LONGEST = 16;
const SHOWN = 10;

/** A list is never longer on the screen: one that has more is searched. */
export const MOST_SHOWN = 50;

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
  const kept = new Set(heaviest(items, weightOf, SHOWN));
  for (const item of items) if (kept.size < MOST_SHOWN && stays(item)) kept.add(item);
  return items.filter((item) => kept.has(item));
}

/** The items of the largest weights, as many as a list shows, in their order. */
export function mostWeighty<T>(items: readonly T[], weightOf: (item: T) => number): readonly T[] {
  if (items.length <= MOST_SHOWN) return items;
  const kept = new Set(heaviest(items, weightOf, MOST_SHOWN));
  return items.filter((item) => kept.has(item));
}

function heaviest<T>(items: readonly T[], weightOf: (item: T) => number, count: number) {
  return items.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, count);
}
