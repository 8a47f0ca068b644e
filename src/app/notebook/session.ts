import { createStore } from 'zustand/vanilla';
import {
  type Contents,
  changeEntry,
  deleteEntry,
  type Entry,
  type Kind,
  mergeEntry,
  type Notebook,
  newEntry,
  previewMerge,
  restore,
  revert,
} from '../../notebook';
import {
  askToPersist,
  eraseEntry,
  keepEntries,
  keptNotebook,
  leaveEntries,
  leftEntries,
  onNotebookChange,
} from '../../storage';
import { createSaving } from './createSaving';
import { newId, stampNow } from './stamps';

/** A change that can be undone. */
interface Done {
  readonly before: Entry | undefined;
  readonly after: Entry;
}

interface Session {
  readonly entries: Notebook;
  readonly done: readonly Done[];
  /** Why nothing is kept, as a sentence. */
  readonly problem: string | null;
  /** Entries in storage that cannot be read. */
  readonly unreadable: number;
}

/** The open notebook of the page: what storage has, and what has been changed here. */
export const session = createStore<Session>(() => ({
  ...{ entries: new Map(), done: [], problem: null, unreadable: 0 },
}));

const MOST_DONE = 100;
/** What is typed in one go is undone at once. */
const TOGETHER_MS = 20_000;

const saving = createSaving({
  keep: keepEntries,
  onKept: (entries) => {
    session.setState({ problem: null });
    take(entries);
  },
  onFailed: fail,
});

function fail(error: unknown): void {
  session.setState({ problem: error instanceof Error ? error.message : String(error) });
}

/** Merges what is kept into what is shown; where it is the same, nothing is drawn again. */
function take(kept: readonly Entry[]): void {
  const { entries } = session.getState();
  const changed = kept
    .map((entry) => mergeEntry(entry, entries.get(entry.id) ?? entry))
    .filter((entry) => JSON.stringify(entry) !== JSON.stringify(entries.get(entry.id)));
  if (!changed.length) return;
  const news = changed.map((entry) => [entry.id, entry] as const);
  session.setState({ entries: new Map([...entries, ...news]) });
}

let opening: Promise<void> | undefined;

/** Reads what is kept, and follows the other tabs; once a page. */
export function openSession(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  onNotebookChange((ids) => void follow(ids));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saving.flush();
  });
  window.addEventListener('pagehide', leave);
  try {
    const { entries, unreadable } = await keptNotebook();
    session.setState({ unreadable });
    take([...entries.values()]);
    merge(leftEntries());
    leaveEntries([]);
  } catch (error) {
    fail(error);
  }
}

/** A request that runs while its page goes may be cut short: what it should keep is left for the next page, too. */
function leave(): void {
  const unkept = saving.unkept();
  if (unkept.length) leaveEntries(unkept);
  saving.flush();
}

/** Takes over what another tab has changed, or erased. */
async function follow(ids: readonly string[]): Promise<void> {
  const { entries } = await keptNotebook(ids).catch(() => ({ entries: null }));
  if (!entries) return;
  drop(ids.filter((id) => !entries.has(id)));
  take([...entries.values()]);
}

function drop(ids: readonly string[]): void {
  if (!ids.length) return;
  saving.forget(ids);
  session.setState(({ entries, done }) => ({
    entries: new Map([...entries].filter(([id]) => !ids.includes(id))),
    done: done.filter(({ after }) => !ids.includes(after.id)),
  }));
}

/** Shows an entry at once, keeps it, and remembers how it was. */
function put(after: Entry, isUndoing = false): void {
  const before = session.getState().entries.get(after.id);
  session.setState(({ entries, done }) => ({
    entries: new Map(entries).set(after.id, after),
    ...(!isUndoing && { done: remembered(done, { before, after }) }),
  }));
  saving.save(after);
}

function remembered(done: readonly Done[], { before, after }: Done): readonly Done[] {
  const last = done.at(-1);
  const { at } = stampNow();
  const isTogether =
    last?.after.id === after.id && after.deletedAt === undefined && at - lastAt < TOGETHER_MS;
  lastAt = at;
  return isTogether
    ? [...done.slice(0, -1), { before: last.before, after }]
    : [...done, { before, after }].slice(-MOST_DONE);
}
let lastAt = 0;

/** Adds an entry to a lineage. */
export function add<K extends Kind>(lineage: string, kind: K, content: Contents[K]): Entry<K> {
  const entry = newEntry(kind, { id: newId(), lineage }, content, stampNow());
  put(entry);
  void askToPersist();
  return entry;
}

/** Changes fields of an entry. */
export const edit = <K extends Kind>(entry: Entry<K>, values: Partial<Contents[K]>): void =>
  put(changeEntry(entry, values, stampNow()));

/** Deletes an entry; it can be restored. */
export const remove = (entry: Entry): void => put(deleteEntry(entry, stampNow()));

/** Restores a deleted entry. */
export const bringBack = (entry: Entry): void => put(restore(entry, stampNow()));

/** Undoes the last change of this page. */
export function undo(): void {
  const { done, entries } = session.getState();
  const last = done.at(-1);
  const now = last && entries.get(last.after.id);
  if (!last) return;
  session.setState({ done: done.slice(0, -1) });
  if (now) put(revert(now, last.before, stampNow(), last.after), true);
}

/** Erases an entry with its history. */
export async function erase(id: string): Promise<void> {
  saving.forget([id]);
  try {
    await eraseEntry(id);
    drop([id]);
  } catch (error) {
    fail(error);
  }
}

/** Merges entries of a file, as its preview says. */
export function merge(theirs: Notebook): void {
  const { added, changed } = previewMerge(session.getState().entries, theirs);
  for (const entry of [...added, ...changed]) put(entry, true);
}
