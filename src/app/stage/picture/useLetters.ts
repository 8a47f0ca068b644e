import { useMemo } from 'react';
import type { ColourKey } from '../../../derive';
import { useAsync, useFamilyLetters } from '../../../ui';

const load = () => import('../../../network/letters').then((part) => part.lettersFor);

/** The letters of families, where they are wanted; loaded only then. */
export function useLetters(colourKey: readonly ColourKey[]) {
  const isWanted = useFamilyLetters();
  const { value: lettersFor } = useAsync(load, null, isWanted);
  return useMemo(
    () => (isWanted ? lettersFor?.(colourKey) : undefined),
    [isWanted, lettersFor, colourKey],
  );
}
