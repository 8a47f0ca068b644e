import { type Host, hostOf } from './host';
import type { WorkerApi } from './types';

let prepared: Host<WorkerApi> | undefined;

/** Starts a worker before there is anything to do: it reads its script, a quarter of a second, while files are chosen. */
export function prepareWorker(): void {
  if (prepared) return;
  const host = start();
  prepared = host;
  // One that did not start is not the one that the next files get.
  host.failed.catch(() => {
    if (prepared === host) prepared = undefined;
  });
}

/** A worker for a taxonomy of the reader's own: the one that was prepared, or a new one. */
export function startWorker(): Host<WorkerApi> {
  const host = prepared ?? start();
  prepared = undefined;
  return host;
}

const start = () =>
  hostOf<WorkerApi>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
