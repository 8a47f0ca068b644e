import { type RefObject, useLayoutEffect } from 'react';
import { useDossierContext } from '../context/useDossierContext';

/** Returns to where a file was left, as soon as the component that calls it is drawn. */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>, file: string): void {
  const { positions } = useDossierContext();
  useLayoutEffect(() => {
    const position = positions.get(file);
    // While the record is on its way there is nothing to scroll to; the place would be lost.
    if (!position || scroller.current?.querySelector('[aria-busy]')) return;
    if (scroller.current) scroller.current.scrollTop = position;
  }, [scroller, file, positions]);
}
