import { type RefObject, useEffect, useRef } from 'react';
import { isTypingNow } from '../focus/typedInto';

/**
 * A heading that takes the focus when its page opens, unless the reader is typing, or `leavesMap` and the reader is
 * walking the map by keys.
 */
export function useHeadingFocus(leavesMap = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isLeft = useRef(leavesMap);
  useEffect(() => {
    const isWalking = document.activeElement?.closest('[role=application]');
    if (isTypingNow() || (isLeft.current && isWalking)) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
