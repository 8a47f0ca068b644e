import { type RefObject, useEffect, useRef } from 'react';
import { isTypingNow } from '../../ui';

/** A heading that takes the focus when its page opens. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isTypingNow()) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
