import { startTransition, useEffect, useState } from 'react';

/** A value, debounced: it follows once the value has not changed for so many milliseconds. */
export function useDebouncedValue<T>(value: T, ms: number): T {
  const [debounced, setDebounced] = useState(() => value);
  useEffect(() => {
    if (Object.is(debounced, value)) return;
    const timer = setTimeout(() => startTransition(() => setDebounced(() => value)), ms);
    return () => clearTimeout(timer);
  }, [debounced, value, ms]);
  return debounced;
}
