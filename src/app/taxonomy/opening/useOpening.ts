import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../../domain';
import type { OpenTaxonomy, Progress } from '../../../worker';
import { preparePainter } from '../../map/mapParts';

/** The state of the dialog: idle, busy with its progress, or failed with the reasons. */
export type OpeningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly progress: Progress; readonly cancel: () => void }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface Opening {
  readonly shown: boolean;
  readonly state: OpeningState;
  readonly show: () => void;
  /** Closes the dialog and cancels what is being opened. */
  readonly hide: () => void;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly openSaved: (fingerprint: string) => Promise<void>;
}

const IDLE: OpeningState = { kind: 'idle' };
const FIRST: Progress = { step: 'reading', share: 0 };
const NOT_SAVED =
  'The taxonomy is open, but this browser could not save it: it is gone when you leave the page.';

/** Opens a taxonomy of the reader's own; the one on the page stays until it is ready. */
export function useOpening(onOpened: (own: OpenTaxonomy) => void): Opening {
  const [shown, setShown] = useState(false);
  const [state, setState] = useState<OpeningState>(IDLE);
  const running = useRef<AbortController | null>(null);

  const begin = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setShown(true);
    const cancel = () => {
      controller.abort();
      setState(IDLE);
    };
    const onProgress = (progress: Progress) => {
      if (running.current !== controller || controller.signal.aborted) return;
      setState((before) =>
        before.kind === 'busy' && isSameStep(before.progress, progress)
          ? before
          : { kind: 'busy', progress, cancel },
      );
    };
    onProgress(FIRST);
    // Progress that is reported after the end is ignored.
    const end = () => {
      running.current = null;
    };
    return { signal: controller.signal, onProgress, end };
  }, []);

  const open = useCallback(
    async (files: readonly File[]) => {
      if (!files.length) return;
      const { signal, onProgress, end } = begin();
      void preparePainter();
      const { openFiles, FaultyFiles } = await import('../../../worker');
      try {
        const own = await openFiles(files, { signal, onProgress });
        end();
        setShown(!own.saved);
        setState(own.saved ? IDLE : { kind: 'failed', message: NOT_SAVED });
        onOpened(own);
      } catch (error) {
        if (signal.aborted) return;
        end();
        setState(
          error instanceof FaultyFiles
            ? { kind: 'faulty', problems: error.problems }
            : { kind: 'failed', message: failureText(error) },
        );
      }
    },
    [begin, onOpened],
  );

  const openSaved = useCallback(
    async (fingerprint: string) => {
      const worker = await import('../../../worker');
      const own = await worker.openSaved(fingerprint);
      if (!own) {
        setState({ kind: 'failed', message: 'That taxonomy is no longer saved in this browser.' });
        return;
      }
      setShown(false);
      setState(IDLE);
      onOpened(own);
    },
    [onOpened],
  );

  const hide = useCallback(() => {
    running.current?.abort();
    setShown(false);
    setState(IDLE);
  }, []);
  const show = useCallback(() => setShown(true), []);
  return { shown, state, show, hide, open, openSaved };
}

function failureText(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The files could not be opened: ${reason} Nothing was changed.`;
}

const isSameStep = (one: Progress, other: Progress) =>
  one.step === other.step && Math.round(20 * one.share) === Math.round(20 * other.share);
