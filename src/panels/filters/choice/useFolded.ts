import { useState } from 'react';

const LONGEST = 16;
const SHOWN = 10;

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
  stays: (item: T) => boolean = () => false,
): Folded<T> {
  const [unfolded, setUnfolded] = useState(false);
  const foldable = items.length > LONGEST;
  const heaviest = new Set(
    foldable ? items.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, SHOWN) : items,
  );
  const shown = unfolded ? items : items.filter((item) => heaviest.has(item) || stays(item));
  return { shown, foldable, unfolded, toggle: () => setUnfolded(!unfolded) };
}
