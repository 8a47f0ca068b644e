import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { RoleId } from '../../../domain';

/** When another file opens while the focus is inside the panel, its title takes the focus. */
export function useFocusOnTitle(
  id: RoleId | null,
  title: RefObject<HTMLHeadingElement | null>,
): { onFocus: () => void; onBlur: (event: FocusEvent) => void } {
  // Recorded as it happens: once another file is rendered, the link that had the focus no longer exists.
  const inside = useRef(false);
  const opened = useRef(id);
  useLayoutEffect(() => {
    if (opened.current === id) return;
    opened.current = id;
    if (inside.current) title.current?.focus({ preventScroll: true });
  }, [id, title]);
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      inside.current = currentTarget.contains(relatedTarget);
    },
  };
}
