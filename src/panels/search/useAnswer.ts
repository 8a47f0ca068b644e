import { useCallback, useEffect, useRef } from 'react';
import type { Answer } from '../../search';
import { useAsync } from '../../ui';

interface CurrentAnswer {
  /** The one to the query before it until its own is there. Null while nothing was ever answered. */
  readonly answer: Answer | null;
  readonly failed: boolean;
  /** Whether the answer is to this query, not the one before it. */
  readonly isAnswered: boolean;
  /** The answer to the latest query, once it is there; null when the index cannot be loaded. */
  readonly awaitAnswer: () => Promise<Answer | null>;
  readonly retry: () => void;
}

/** The answer to a query. */
export function useAnswer(
  query: string,
  isWanted: boolean,
  search: (query: string) => Promise<Answer>,
): CurrentAnswer {
  const latest = useRef<Promise<Answer | null>>(undefined);
  const load = useCallback(
    (asked: string) => {
      const answer = search(asked);
      latest.current = answer.catch(() => null);
      return answer;
    },
    [search],
  );
  const { status, value: answer = null, retry } = useAsync(load, query, isWanted);
  useSearchedMark(answer);

  return {
    answer,
    failed: status === 'failed',
    isAnswered: status === 'done',
    awaitAnswer: async () => (await latest.current) ?? null,
    retry,
  };
}

/** Leaves a mark on the browser's timeline when an answer is drawn. */
function useSearchedMark(answer: Answer | null): void {
  useEffect(() => {
    if (!answer) return;
    const frame = requestAnimationFrame(() => {
      performance.clearMarks('rolegraph:searched');
      performance.mark('rolegraph:searched');
    });
    return () => cancelAnimationFrame(frame);
  }, [answer]);
}
