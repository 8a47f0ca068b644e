import { type RefObject, useEffect } from 'react';
import type { RoleId } from '../../../domain';
import { useDossierContext } from '../context/useDossierContext';
import { hidePassage, showPassage } from '../passage/passage';

/** Shows the passage that was searched for, as soon as the component that calls it is drawn. */
export function useSoughtPassage(scroller: RefObject<HTMLElement | null>, id: RoleId): void {
  const { sought } = useDossierContext();
  useEffect(() => {
    if (!sought || sought.role !== id || !scroller.current) return;
    showPassage(scroller.current, sought);
    return hidePassage;
  }, [scroller, id, sought]);
}
