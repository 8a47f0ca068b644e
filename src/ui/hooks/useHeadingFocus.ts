import { type RefObject, useEffect, useRef } from 'react';
import { isTypingNow } from '../focus/typedInto';

/** A heading that takes the focus when its page opens, unless the reader is typing. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isTypingNow()) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
