import { useMemo, useState } from 'react';
import { unaccented } from '../../../domain';
import { foldedItems, isFoldable, MOST_SHOWN, mostWeighty } from './foldedItems';

interface Folded<T> {
  readonly shown: readonly T[];
  /** Whether the list is so long that it is cut. */
  readonly foldable: boolean;
  readonly unfolded: boolean;
  readonly toggle: () => void;
  /** Where it is so long that even unfolded it is searched. */
  readonly search: Sought | undefined;
}

/** What is searched for in a list, and how many of its entries that finds. */
export interface Sought {
  readonly text: string;
  readonly found: number;
  readonly set: (text: string) => void;
}

interface Listed {
  readonly label: string;
}

/** Cuts a long list to the entries with the largest weights and those that must stay, until it is unfolded; a very long one is searched then. */
export function useFolded<T extends Listed>(
  items: readonly T[],
  weightOf: (item: T) => number,
  stays: (item: T) => boolean,
): Folded<T> {
  const [unfolded, setUnfolded] = useState(false);
  const [text, setText] = useState('');
  const found = useFound(items, unfolded && items.length > MOST_SHOWN ? text : '');
  return {
    shown: unfolded ? mostWeighty(found, weightOf) : foldedItems(items, weightOf, stays),
    foldable: isFoldable(items),
    unfolded,
    toggle: () => {
      setUnfolded(!unfolded);
      setText('');
    },
    search: items.length > MOST_SHOWN ? { text, found: found.length, set: setText } : undefined,
  };
}

/** The entries whose labels have a text in them, with or without accents. */
function useFound<T extends Listed>(items: readonly T[], text: string): readonly T[] {
  const isSought = text !== '';
  const labels = useMemo(
    () => (isSought ? items.map(({ label }) => unaccented(label)) : []),
    [items, isSought],
  );
  return useMemo(() => {
    const sought = unaccented(text.trim());
    return sought ? items.filter((_, at) => labels[at]?.includes(sought)) : items;
  }, [items, labels, text]);
}
