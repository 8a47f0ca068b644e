import { useState } from 'react';

const LONGEST = 16;
const SHOWN = 10;

interface Folded<T> {
  readonly shown: readonly T[];
  /** Whether the list is longer than is shown unasked. */
  readonly foldable: boolean;
  readonly unfolded: boolean;
  readonly toggle: () => void;
}

/** A long list down to the entries that weigh most and those that must stay, until the rest is asked for. */
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
