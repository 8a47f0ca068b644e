import { type RefObject, useEffect, useRef } from 'react';
import type { RoleId, SectionKey } from '../../../domain';
import { readSection } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { useDossierContext } from '../context/useDossierContext';
import { sectionId } from '../sections/Section';
import { scrollToSection } from './scrollToSection';

/** Begins at the section that the link names, and writes the one that is being read to the link. */
export function useSectionLink(
  scroller: RefObject<HTMLElement | null>,
  id: RoleId,
  current: SectionKey | undefined,
): void {
  const linked = useView((view) => (view.role === id ? view.section : null));
  const change = useChange();
  const { passage } = useDossierContext();
  const first = useRef(passage?.role === id ? null : linked);

  useEffect(() => {
    if (first.current) scrollToSection(scroller.current, sectionId(first.current), 'instant');
  }, [scroller]);

  useEffect(() => {
    // Until the file has been scrolled to the linked section, the link is kept as it is.
    const isAtTop = !scroller.current?.scrollTop;
    if (isAtTop && first.current) return;
    first.current = null;
    change(readSection, id, isAtTop ? null : (current ?? null));
  }, [scroller, id, current, change]);
}
