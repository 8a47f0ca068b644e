import type { Entry } from '../../notebook';

interface SavingOptions {
  /** Rejects where nothing is kept. */
  readonly keep: (entries: readonly Entry[]) => Promise<readonly Entry[]>;
  /** Gets what is kept, with what other tabs had written. */
  readonly onKept: (entries: readonly Entry[]) => void;
  readonly onFailed: (error: unknown) => void;
}

/**
 * Keeps entries as they are changed, without a pause: while one request runs, what is changed meanwhile waits for the next,
 * so that typing never queues up. `flush` waits for nothing, for a page that is about to go.
 */
export function createSaving({ keep, onKept, onFailed }: SavingOptions) {
  const waiting = new Map<string, Entry>();
  /** What is asked to be kept, and is not yet. */
  let asked: readonly Entry[] = [];
  let running = 0;
  const flush = async () => {
    if (!waiting.size) return;
    const entries = [...waiting.values()];
    waiting.clear();
    asked = [...asked, ...entries];
    running++;
    try {
      onKept(await keep(entries));
    } catch (error) {
      // They are tried again with the next change.
      for (const entry of entries) if (!waiting.has(entry.id)) waiting.set(entry.id, entry);
      settle();
      onFailed(error);
      return;
    }
    settle();
    if (!running) await flush();
  };
  const settle = () => {
    running--;
    if (!running) asked = [];
  };
  return {
    save: (entry: Entry) => {
      waiting.set(entry.id, entry);
      if (!running) void flush();
    },
    flush: () => void flush(),
    /** All that is not known to be kept, the latest last. */
    unkept: () => [...asked, ...waiting.values()],
  };
}
