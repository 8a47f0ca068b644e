import { useEffect, useState } from 'react';
import type { Counts, Plan } from '../../../../compile';
import { useAsync } from '../../../../ui';
import type { AskingFiles } from '../../../../worker';

const PAUSE_MS = 200;

/** The plan as the reader has changed it, and what becomes of the files by it. */
export interface PlanState {
  readonly plan: Plan;
  readonly setPlan: (plan: Plan) => void;
  /** Undefined before they are known for the first time. */
  readonly counts: Counts | undefined;
  /** Whether the counts are those of the plan. */
  readonly isCounted: boolean;
  /** Why the worker cannot count. */
  readonly failure: string | undefined;
}

/** Keeps the plan and has the worker count what becomes of it, when changes pause. */
export function usePlan({ preview, count }: AskingFiles): PlanState {
  const [plan, setPlan] = useState(preview.plan);
  const [settled, setSettled] = useState(plan);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(plan), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [plan]);
  const counting = useAsync(count, settled);
  return {
    ...{ plan, setPlan },
    counts: counting.value,
    isCounted: counting.status === 'done' && settled === plan,
    failure: counting.status === 'failed' ? String(counting.error) : undefined,
  };
}
