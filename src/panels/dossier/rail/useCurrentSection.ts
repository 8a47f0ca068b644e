import { type RefObject, useEffect, useRef, useState } from 'react';
import type { SectionKey } from '../../../domain';
import { currentSection } from './currentSection';

function sectionPositions(scroller: HTMLElement) {
  const { top } = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll<HTMLElement>('[data-section]')].map((section) => ({
    key: section.dataset.section as SectionKey,
    top: section.getBoundingClientRect().top - top,
  }));
}

/** The section that is being read in what scrolls; at the end of it the chosen one, if that is visible. */
export function sectionIn(element: HTMLElement, chosen?: SectionKey): SectionKey | undefined {
  const left = element.scrollHeight - element.clientHeight - element.scrollTop;
  const atEnd = element.scrollTop > 0 && left < 4;
  return currentSection(sectionPositions(element), atEnd, chosen);
}

/** The section that is being read, and a setter for the one that the reader chose. */
export function useCurrentSection(
  scroller: RefObject<HTMLElement | null>,
): [SectionKey | undefined, (key: SectionKey) => void] {
  const [current, setCurrent] = useState<SectionKey>();
  const chosen = useRef<SectionKey>(undefined);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setCurrent(sectionIn(element, chosen.current));
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);

  const setChosen = (key: SectionKey) => {
    chosen.current = key;
    // At the end of the file nothing may move, and so nothing would be measured.
    setCurrent(key);
  };
  return [current, setChosen];
}
