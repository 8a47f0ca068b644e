import { startTransition, useEffect, useState } from 'react';

/** A value as it was when it last stayed the same for a while; what follows it slowly holds nothing up. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    if (Object.is(settled, value)) return;
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), ms);
    return () => clearTimeout(timer);
  }, [settled, value, ms]);
  return settled;
}
