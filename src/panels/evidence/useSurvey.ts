import { useCallback } from 'react';
import { type Async, type LoadContext, useAsync } from '../../ui';
import type { Survey } from '../../why';

/** Compares the records. `signal` ends it, and it rejects. */
export type RunSurvey = (options: {
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}) => Promise<Survey>;

/** A survey that runs while the component that calls it is mounted; its progress is a share from 0 to 1. */
export function useSurvey(run: RunSurvey): Async<Survey, number> {
  const load = useCallback(
    (_: null, { report, signal }: LoadContext<number>) => run({ onShare: report, signal }),
    [run],
  );
  return useAsync(load, null);
}
