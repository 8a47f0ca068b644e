import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../search';

interface Reply {
  readonly answer: Answer | null;
  readonly failed: boolean;
  /** What was asked. */
  readonly query: string | null;
}

interface Asked extends Omit<Reply, 'query'> {
  /** Whether the answer is to this query, not the one before it. */
  readonly isAnswered: boolean;
  readonly retry: () => void;
}

/** The answer to a query; the one before it stays until it is there. Null while nothing was ever answered. */
export function useAnswer(
  query: string,
  isOpen: boolean,
  search: (query: string) => Promise<Answer>,
): Asked {
  const [state, setState] = useState<Reply>({ answer: null, failed: false, query: null });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    if (!isOpen) return;
    latest.current++;
    const asked = latest.current;
    search(query).then(
      (answer) => asked === latest.current && setState({ answer, failed: false, query }),
      () => asked === latest.current && setState({ answer: null, failed: true, query }),
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

  const { answer } = state;
  const isReply = state.query === query;
  const failed = state.failed && isReply;
  return {
    answer,
    failed,
    isAnswered: answer !== null && isReply,
    retry: () => setAttempt(attempt + 1),
  };
}
