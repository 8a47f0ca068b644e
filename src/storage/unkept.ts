import { asEntry, type Entry, type Notebook } from '../notebook';

/** What a page that goes has not kept yet is left here: this storage answers before the page is gone. */
const KEY = 'rolegraph.notebook-unkept';

/** Leaves entries for the next page; none takes away what was left. */
export function leaveEntries(entries: readonly Entry[]): void {
  try {
    if (entries.length) localStorage.setItem(KEY, JSON.stringify(entries));
    else localStorage.removeItem(KEY);
  } catch {
    // Where this is forbidden or full, so is the rest, and the page has said so.
  }
}

/** The entries that a page has left; each is to be merged with what is kept. */
export function leftEntries(): Notebook {
  return new Map(left().map((entry) => [entry.id, entry]));
}

function left(): readonly Entry[] {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(values) ? values.flatMap((value) => asEntry(value) ?? []) : [];
  } catch {
    return [];
  }
}
