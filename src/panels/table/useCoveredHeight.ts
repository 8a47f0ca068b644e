import { type RefObject, useLayoutEffect, useState } from 'react';
import { isReading } from '../../state';
import { useView } from '../../state/react';
import { useMediaQuery } from '../../ui';

/** How many pixels at the foot of the table lie under the sheet of an open dossier or page: on phones only. */
export function useCoveredHeight(scroller: RefObject<HTMLElement | null>): number {
  const isNarrow = useMediaQuery('(max-width: 759.98px)');
  const isRead = useView(isReading);
  const [covered, setCovered] = useState(0);
  const hasSheet = isNarrow && isRead;
  useLayoutEffect(() => {
    const update = () => setCovered(hasSheet ? under(scroller.current) : 0);
    update();
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [hasSheet, scroller]);
  return covered;
}

/** The sheet covers a share of the window, from its lower edge; a custom property of the page has that share. */
function under(element: HTMLElement | null): number {
  if (!element) return 0;
  const share = Number(getComputedStyle(element).getPropertyValue('--sheet-share'));
  const sheetTop = window.innerHeight * (1 - share);
  return Math.max(0, Math.ceil(element.getBoundingClientRect().bottom - sheetTop));
}
