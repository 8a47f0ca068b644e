import { type RefObject, useCallback, useRef, useState } from 'react';

/** A state, and a ref by which callbacks read its current value instead of the one they were created with. */
export function useCurrent<T>(
  first: T,
): [state: T, now: RefObject<T>, change: (next: (before: T) => T) => void] {
  const [state, setState] = useState(first);
  const now = useRef(first);
  const change = useCallback((next: (before: T) => T) => {
    now.current = next(now.current);
    setState(now.current);
  }, []);
  return [state, now, change];
}
