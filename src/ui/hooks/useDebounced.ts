import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * A debounced value: it changes at once where it is typed, and is written when typing pauses. When the written value
 * changes from elsewhere, what was typed and not yet written is dropped.
 */
export function useDebounced<T>(
  written: T,
  write: (value: T) => void,
  pauseMs: number,
): [value: T, type: (value: T) => void] {
  const [draft, setDraft] = useState<{ readonly value: T; readonly over: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A timer must not overwrite a value that has changed since.
  const now = useRef(written);
  useEffect(() => {
    now.current = written;
  }, [written]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = useCallback(
    (value: T) => {
      clearTimeout(timer.current);
      setDraft({ value, over: written });
      timer.current = setTimeout(() => {
        setDraft(null);
        if (now.current === written) write(value);
      }, pauseMs);
    },
    [written, write, pauseMs],
  );
  return [draft?.over === written ? draft.value : written, type];
}
