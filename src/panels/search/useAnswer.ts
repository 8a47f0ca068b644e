import { useEffect } from 'react';
import type { Answer } from '../../search';
import { useAsync } from '../../ui';

interface QueryAnswer {
  /** The one to the query before it until its own is there. Null while nothing was ever answered. */
  readonly answer: Answer | null;
  readonly failed: boolean;
  /** Whether the answer is to this query, not the one before it. */
  readonly isAnswered: boolean;
  readonly retry: () => void;
}

/** The answer to a query. */
export function useAnswer(
  query: string,
  isOpen: boolean,
  search: (query: string) => Promise<Answer>,
): QueryAnswer {
  const { status, value: answer = null, retry } = useAsync(search, query, isOpen);

  useEffect(() => {
    if (!answer) return;
    const frame = requestAnimationFrame(() => {
      performance.clearMarks('rolegraph:searched');
      performance.mark('rolegraph:searched');
    });
    return () => cancelAnimationFrame(frame);
  }, [answer]);

  return { answer, failed: status === 'failed', isAnswered: status === 'done', retry };
}
