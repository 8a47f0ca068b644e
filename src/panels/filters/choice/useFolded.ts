import { useState } from 'react';
import { foldedItems, isFoldable } from './foldedItems';

interface Folded<T> {
  readonly shown: readonly T[];
  /** Whether the list is so long that it is cut. */
  readonly foldable: boolean;
  readonly unfolded: boolean;
  readonly toggle: () => void;
}

/** Cuts a long list to the entries with the largest weights and those that must stay, until it is unfolded. */
export function useFolded<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  stays: (item: T) => boolean,
): Folded<T> {
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? items : foldedItems(items, weightOf, stays);
  return { shown, foldable: isFoldable(items), unfolded, toggle: () => setUnfolded(!unfolded) };
}
