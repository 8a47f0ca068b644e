import { type Host, hostOf } from './host';
import type { WorkerApi } from './types';

/** Starts a worker for a taxonomy of the reader's own. */
export function startWorker(): Host<WorkerApi> {
  return hostOf(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}
