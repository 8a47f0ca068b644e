import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** When another file or list opens while the focus is inside the panel, its title takes the focus; and from the search that found it. */
export function useFocusOnTitle(
  file: string,
  title: RefObject<HTMLHeadingElement | null>,
): { onFocus: () => void; onBlur: (event: FocusEvent) => void } {
  // Recorded as it happens: once another file is rendered, the link that had the focus no longer exists.
  const inside = useRef(false);
  const opened = useRef(file);
  useLayoutEffect(() => {
    if (opened.current === file) return;
    opened.current = file;
    const isFound =
      file !== 'list' && file !== 'index' && document.activeElement?.closest('search');
    if (inside.current || isFound) title.current?.focus({ preventScroll: true });
  }, [file, title]);
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      inside.current = currentTarget.contains(relatedTarget);
    },
  };
}
