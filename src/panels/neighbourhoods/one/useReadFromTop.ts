import { type RefObject, useEffect } from 'react';

/**
 * Scrolls to the top when another neighbourhood is shown. If the element with the focus was removed with the one
 * before, the heading takes the focus.
 */
export function useReadFromTop(part: RefObject<HTMLElement | null>, id: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the neighbourhood changes
  useEffect(() => {
    part.current?.parentElement?.scrollTo(0, 0);
    if (document.activeElement !== document.body) return;
    part.current?.closest('aside')?.querySelector('h2')?.focus({ preventScroll: true });
  }, [part, id]);
}
