import { useEffect, useState } from 'react';

const REST_MS = 2000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Whether the reader has rested once: no key, pointer or wheel for two seconds. What can wait gives way until then. */
export function useRest(): boolean {
  const [hasRested, setHasRested] = useState(false);
  useEffect(() => {
    if (hasRested) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(rest);
      rest = setTimeout(() => setHasRested(true), REST_MS);
    };
    begin();
    for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
    return () => {
      clearTimeout(rest);
      for (const sign of SIGNS) removeEventListener(sign, begin, { capture: true });
    };
  }, [hasRested]);
  return hasRested;
}
