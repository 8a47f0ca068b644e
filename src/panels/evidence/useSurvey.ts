import { useEffect, useState } from 'react';
import type { Survey } from '../../why';

/** Compares the records. `signal` ends it, and it rejects. */
export type RunSurvey = (options: {
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}) => Promise<Survey>;

type State =
  | { readonly kind: 'busy'; readonly share: number; readonly cancel: () => void }
  | { readonly kind: 'done'; readonly survey: Survey }
  | { readonly kind: 'stopped' | 'failed'; readonly again: () => void };

const FIRST: State = { kind: 'busy', share: 0, cancel: () => {} };

/** A survey that runs while the component that calls it is there. */
export function useSurvey(run: RunSurvey): State {
  const [attempt, setAttempt] = useState(0);
  const [known, setKnown] = useState({ run, state: FIRST });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another run.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (state: State) => setKnown({ run, state });
    const again = () => setAttempt((number) => number + 1);
    const cancel = () => {
      controller.abort();
      tell({ kind: 'stopped', again });
    };
    const onShare = (share: number) => {
      if (!signal.aborted) tell({ kind: 'busy', share, cancel });
    };
    onShare(0);
    run({ onShare, signal }).then(
      (survey) => {
        if (signal.aborted) return;
        // What was said on the way may come after the end.
        controller.abort();
        tell({ kind: 'done', survey });
      },
      () => signal.aborted || tell({ kind: 'failed', again }),
    );
    return () => controller.abort();
  }, [run, attempt]);
  // A survey of what was there before would be read by the places of what is there now.
  return known.run === run ? known.state : FIRST;
}
