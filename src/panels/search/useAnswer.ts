import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../search';

interface Asked {
  readonly answer: Answer | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The answer to a query; the one before it stays until it is there. Null while nothing was ever answered. */
export function useAnswer(
  query: string,
  isOpen: boolean,
  search: (query: string) => Promise<Answer>,
): Asked {
  const [state, setState] = useState<{ answer: Answer | null; failed: boolean }>({
    answer: null,
    failed: false,
  });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    if (!isOpen) return;
    latest.current++;
    const asked = latest.current;
    search(query).then(
      (answer) => asked === latest.current && setState({ answer, failed: false }),
      () => asked === latest.current && setState({ answer: null, failed: true }),
    );
  }, [query, isOpen, search, attempt]);

  useEffect(() => {
    if (!state.answer) return;
    const frame = requestAnimationFrame(() => {
      performance.clearMarks('rolegraph:searched');
      performance.mark('rolegraph:searched');
    });
    return () => cancelAnimationFrame(frame);
  }, [state.answer]);

  return { ...state, retry: () => setAttempt(attempt + 1) };
}
