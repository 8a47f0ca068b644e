import { type RefObject, useEffect } from 'react';
import type { RoleId } from '../../../domain';
import { useDossierContext } from '../context/useDossierContext';
import { hidePassage, showPassage } from '../passage/passage';

/** Scrolls to the passage that was searched for, as soon as the component that calls it is mounted. */
export function useScrollToPassage(scroller: RefObject<HTMLElement | null>, id: RoleId): void {
  const { passage } = useDossierContext();
  useEffect(() => {
    if (passage?.role !== id || !scroller.current) return;
    showPassage(scroller.current, passage);
    return hidePassage;
  }, [scroller, id, passage]);
}
