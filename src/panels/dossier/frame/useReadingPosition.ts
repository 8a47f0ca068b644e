import { type RefObject, useLayoutEffect } from 'react';
import { useDossierContext } from '../context/useDossierContext';

/** Scrolls to where a file was left, as soon as the component that calls it is mounted. */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>, file: string): void {
  const { positions } = useDossierContext();
  useLayoutEffect(() => {
    const position = positions.get(file);
    // While the record is being loaded the file is too short to scroll; the position would be lost.
    if (!position || scroller.current?.querySelector('[aria-busy]')) return;
    if (scroller.current) scroller.current.scrollTop = position;
  }, [scroller, file, positions]);
}
