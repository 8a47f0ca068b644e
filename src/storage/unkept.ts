import { asEntry, type Entry } from '../notebook';

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
export function leftEntries(): readonly Entry[] {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(left) ? left.flatMap((value) => asEntry(value) ?? []) : [];
  } catch {
    return [];
  }
}
