import { areOfOne, asEntry, type Entry, mergeEntry, type Notebook } from '../notebook';
import { answered } from './answered';
import { database } from './database';
import { NotKeptError } from './errors';

const VERSION = 1;
const CHANNEL = 'rolegraph.notebook';

/** What this page knows to be kept. What is gone of it another tab has erased: it is not written again. */
const known = new Set<string>();

/** What the reader has written, and how much of it cannot be read. */
export interface KeptNotebook {
  readonly entries: Notebook;
  readonly unreadable: number;
}

/** All that the reader has written; of these entries only where `ids` are given. Rejects with NotKeptError where storage is forbidden, or does not answer. */
export async function keptNotebook(ids?: readonly string[]): Promise<KeptNotebook> {
  const kept = await refusing(async () => {
    const { store } = (await database()).transaction('notebook');
    return ids ? Promise.all(ids.map((id) => store.get(id))) : store.getAll();
  });
  for (const id of ids ?? []) known.delete(id);
  const values = kept.filter((value) => value !== undefined);
  const entries = values.flatMap((value) => entryIn(value) ?? []);
  for (const { id } of entries) known.add(id);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    unreadable: values.length - entries.length,
  };
}

const entryIn = (kept: { readonly version: number; readonly value: unknown } | undefined) =>
  kept?.version === VERSION ? asEntry(kept.value) : undefined;

/** Keeps entries, merged with what another tab has kept of them meanwhile, and tells the other tabs. Answers what is kept, without what another tab has erased. Rejects with NotKeptError; nothing is changed then. */
export async function keepEntries(entries: readonly Entry[]): Promise<readonly Entry[]> {
  const kept = await refusing(async () => {
    const tx = (await database()).transaction('notebook', 'readwrite');
    const merged = entries.map(async (entry) => {
      const found = await tx.store.get(entry.id);
      if (!found && known.has(entry.id)) return [];
      const theirs = entryIn(found);
      const value = theirs && areOfOne(theirs, entry) ? mergeEntry(theirs, entry) : entry;
      await tx.store.put({ version: VERSION, value }, entry.id);
      return [value];
    });
    // All are awaited together: one that fails ends the transaction, and the rest of it.
    const [values] = await Promise.all([Promise.all(merged), tx.done]);
    return values.flat();
  });
  for (const { id } of kept) known.add(id);
  tell(kept.map(({ id }) => id));
  return kept;
}

/** Erases an entry and its history, here and in the other tabs. Rejects with NotKeptError. */
export async function eraseEntry(id: string): Promise<void> {
  await refusing(async () => (await database()).delete('notebook', id));
  known.delete(id);
  tell([id]);
}

/** Calls the listener with the ids of what another tab has changed. Answers how to end it. */
export function onNotebookChange(listener: (ids: readonly string[]) => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }) => listener(data as readonly string[]));
  return () => channel?.close();
}

let speaking: BroadcastChannel | undefined;

function tell(ids: readonly string[]): void {
  speaking ??= openChannel();
  speaking?.postMessage(ids);
}

const openChannel = () =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

async function refusing<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await answered(ask());
  } catch (error) {
    throw new NotKeptError(error);
  }
}
