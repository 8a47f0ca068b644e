import { type RefObject, useEffect, useRef } from 'react';

/** Tells the style sheet of a table, as `--head`, how high the head is that stays over its rows. */
export function useHeadHeight(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const { current } = table;
    const head = current?.tHead?.rows[0];
    if (!current || !head) return;
    const observer = new ResizeObserver(() =>
      current.style.setProperty('--head', `${head.offsetHeight}px`),
    );
    observer.observe(head);
    return () => observer.disconnect();
  }, []);
  return table;
}
