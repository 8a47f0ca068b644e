/** A list in which one of its items has moved up (-1) or down (1); the same list at its ends. */
export function movedItem<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [item, other] = [items[at], items[at + by]];
  if (item === undefined || other === undefined) return items;
  return items.with(at, other).with(at + by, item);
}
