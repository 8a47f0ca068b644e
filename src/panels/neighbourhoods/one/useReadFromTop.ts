import { type RefObject, useEffect } from 'react';

/**
 * Another neighbourhood is read from its top. Whatever had the focus may have gone with the one before; then the
 * heading takes it.
 */
export function useReadFromTop(part: RefObject<HTMLElement | null>, id: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that the neighbourhood is another one
  useEffect(() => {
    part.current?.parentElement?.scrollTo(0, 0);
    if (document.activeElement !== document.body) return;
    part.current?.closest('aside')?.querySelector('h2')?.focus({ preventScroll: true });
  }, [part, id]);
}
