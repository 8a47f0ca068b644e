import { type RefObject, useEffect, useState } from 'react';

/** Whether any of an element can be seen; `of` says whose element it is, for it is another one for each file. */
export function useInSight(element: RefObject<Element | null>, of: string): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    if (!element.current || !of) return;
    const observer = new IntersectionObserver((entries) => {
      setInSight(entries.at(-1)?.isIntersecting ?? true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, of]);
  return inSight;
}
