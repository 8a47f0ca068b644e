import { type RefObject, useEffect, useRef } from 'react';

/** Sets the custom property `--head` of a table to the height of its sticky head. */
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
