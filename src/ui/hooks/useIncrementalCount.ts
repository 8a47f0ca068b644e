import { startTransition, useEffect, useState } from 'react';

const PAUSE_MS = 30;

/** How many of many heavy things are to be there by now: a count that grows to `goal` in steps; when `subject` is another, from the first step again. */
export function useIncrementalCount(goal: number, step: number, subject: unknown): number {
  const [grown, setGrown] = useState({ subject, count: step });
  const count = grown.subject === subject ? grown.count : step;
  useEffect(() => {
    if (count >= goal) return;
    const next = setTimeout(() => {
      startTransition(() => setGrown({ subject, count: count + step }));
    }, PAUSE_MS);
    return () => clearTimeout(next);
  }, [count, goal, step, subject]);
  return Math.min(count, goal);
}
