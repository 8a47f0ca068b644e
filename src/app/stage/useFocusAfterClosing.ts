import { useEffect, useRef } from 'react';
import type { PictureHandle } from '../../network';

/** A ref for the map, which gets the focus when the side panel closes and the focus would be lost. */
export function useFocusAfterClosing(isRead: boolean) {
  const map = useRef<PictureHandle>(null);
  const before = useRef(isRead);
  useEffect(() => {
    const closed = before.current && !isRead;
    before.current = isRead;
    if (closed && document.activeElement === document.body) map.current?.focus();
  }, [isRead]);
  return map;
}
