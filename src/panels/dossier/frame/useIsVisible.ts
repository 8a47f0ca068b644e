import { type RefObject, useEffect, useState } from 'react';

/** Whether any part of an element is visible; `file` is the one it belongs to: each file has an element of its own. */
export function useIsVisible(element: RefObject<Element | null>, file: string): boolean {
  const [isVisible, setVisible] = useState(true);
  useEffect(() => {
    if (!element.current || !file) return;
    const observer = new IntersectionObserver((entries) => {
      setVisible(entries.at(-1)?.isIntersecting ?? true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, file]);
  return isVisible;
}
