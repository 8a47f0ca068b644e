import { useState } from 'react';
import { useDossierContext } from './useDossierContext';

/** How many roles of a list are shown; remembered while a file is read in the list's place. */
export function useListedCount(
  list: string,
  atFirst: number,
): [count: number, show: (count: number) => void] {
  const { listed } = useDossierContext();
  const [count, setCount] = useState(listed.get(list) ?? atFirst);
  const show = (next: number) => {
    listed.set(list, next);
    setCount(next);
  };
  return [count, show];
}
