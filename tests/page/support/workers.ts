import { defineWebWorkers } from '@vitest/web-worker/pure';
import { vi } from 'vitest';

/** A simulated worker; its queue of messages is gone once its script is there. */
type Simulated = Worker & { _vw_messageQueue: unknown };
const starting = new Set<Simulated>();

/** Workers run beside the page, in the same thread. */
export function simulateWorkers(): void {
  // A simulated file cannot be cloned.
  defineWebWorkers({ clone: 'none' });
  if ('isCounted' in Worker) return;
  globalThis.Worker = class extends Worker {
    static readonly isCounted = true;
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      const worker = this as unknown as Simulated;
      starting.add(worker);
      this.addEventListener('error', () => starting.delete(worker));
    }
  };
}

/** Waits until the scripts of all workers are there: none may come when the document is gone. */
export async function workersStarted(): Promise<void> {
  await vi.waitUntil(() => [...starting].every((worker) => worker._vw_messageQueue === null), {
    timeout: 10_000,
  });
  starting.clear();
}
