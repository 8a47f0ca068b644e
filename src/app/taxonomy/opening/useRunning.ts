import { useMemo, useRef } from 'react';
import type { OpeningOptions, Progress } from '../../../worker';
import type { OpeningState } from './openingState';

type SetState = (change: OpeningState | ((before: OpeningState) => OpeningState)) => void;

interface Running {
  /** Begins to open files, in place of what is being opened. What is reported after `end` is ignored. */
  readonly begin: (files: readonly File[]) => {
    readonly options: OpeningOptions;
    readonly end: () => void;
  };
  readonly abort: () => void;
}

const FIRST: Progress = { step: 'reading', share: 0 };

/** Follows the one opening that runs, and shows its progress. */
export function useRunning(setState: SetState): Running {
  const running = useRef<AbortController | null>(null);
  return useMemo(() => {
    const abort = () => running.current?.abort();
    const begin = (files: readonly File[]) => {
      abort();
      const controller = new AbortController();
      running.current = controller;
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      const cancel = () => {
        controller.abort();
        setState({ kind: 'idle' });
      };
      const onProgress = (progress: Progress) => {
        if (running.current !== controller || controller.signal.aborted) return;
        setState((before) =>
          before.kind === 'busy' && isSameStep(before.progress, progress)
            ? before
            : { kind: 'busy', progress, bytes, cancel },
        );
      };
      onProgress(FIRST);
      const end = () => {
        running.current = null;
      };
      return { options: { signal: controller.signal, onProgress }, end };
    };
    return { begin, abort };
  }, [setState]);
}

const isSameStep = (one: Progress, other: Progress) =>
  one.step === other.step && Math.round(20 * one.share) === Math.round(20 * other.share);
