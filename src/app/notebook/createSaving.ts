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
  /** Entries as they were changed last and are not known to be kept; what is refused is tried again with the next change. */
  const unkept = new Map<string, Entry>();
  let running = 0;
  const settle = (entries: readonly Entry[]) => {
    for (const entry of entries) if (unkept.get(entry.id) === entry) unkept.delete(entry.id);
  };
  const flush = async () => {
    const entries = [...unkept.values()];
    if (!entries.length) return;
    running++;
    const kept = await keep(entries).catch(onFailed);
    running--;
    if (!kept) return;
    settle(entries);
    onKept(kept);
    if (!running) await flush();
  };
  return {
    save: (entry: Entry) => {
      unkept.set(entry.id, entry);
      if (!running) void flush();
    },
    flush: () => void flush(),
    /** What was erased is not to be kept. */
    forget: (ids: readonly string[]) => {
      for (const id of ids) unkept.delete(id);
    },
    /** All that is not known to be kept. */
    unkept: () => [...unkept.values()],
  };
}
