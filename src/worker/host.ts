import { type Remote, releaseProxy, wrap } from 'comlink';

/** A worker that answers, until it is stopped. */
export interface Host<Api> {
  readonly api: Remote<Api>;
  /** Rejects when the worker breaks down, or is stopped. */
  readonly failed: Promise<never>;
  readonly stop: () => void;
}

/** Talks to a worker that was just started. */
export function hostOf<Api>(worker: Worker): Host<Api> {
  const api = wrap<Api>(worker);
  let fail: (reason: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The worker could not be started.')),
    );
  });
  failed.catch(() => {});
  return {
    api,
    failed,
    stop: () => {
      fail(new Error('The taxonomy was closed.'));
      api[releaseProxy]();
      worker.terminate();
    },
  };
}
