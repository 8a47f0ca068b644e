import { type RefObject, useEffect, useRef } from 'react';
import type { RoleId, SectionKey } from '../../../domain';
import { readSection } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { useDossierContext } from '../context/useDossierContext';
import { sectionId } from '../sections/Section';
import { scrollToSection } from './scrollToSection';
import { sectionIn } from './useCurrentSection';

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
    const { current: element } = scroller;
    if (!element || !first.current) return;
    // A file that was left within that section has been scrolled to where it was left.
    if (element.scrollTop > 0 && sectionIn(element) === first.current) return;
    scrollToSection(element, sectionId(first.current), 'instant');
  }, [scroller]);

  useEffect(() => {
    // Until the file has been scrolled to the linked section, the link is kept as it is.
    const isAtTop = !scroller.current?.scrollTop;
    if (isAtTop && first.current) return;
    first.current = null;
    change(readSection, id, isAtTop ? null : (current ?? null));
  }, [scroller, id, current, change]);
}
