import { areOfOne, mergeEntry } from './merge';
import type { Entry, Notebook } from './types';

/** What becomes of the entries of a file, beside those that are there. */
export interface MergePreview {
  readonly added: readonly Entry[];
  /** As they are after it: some field of theirs, or their history, is not as it was. */
  readonly changed: readonly Entry[];
  readonly unchanged: number;
  /** Those whose id is that of something else. */
  readonly refused: number;
}

/** Says what a merge would do, and does nothing. */
export function previewMerge(mine: Notebook, theirs: Notebook): MergePreview {
  const [added, changed]: [Entry[], Entry[]] = [[], []];
  let [unchanged, refused] = [0, 0];
  for (const entry of theirs.values()) {
    const known = mine.get(entry.id);
    const merged = known && areOfOne(known, entry) && mergeEntry(known, entry);
    if (!known) added.push(entry);
    else if (!merged) refused++;
    else if (isSame(merged, mergeEntry(known, known))) unchanged++;
    else changed.push(merged);
  }
  return { added, changed, unchanged, refused };
}

const isSame = (a: Entry, b: Entry) => JSON.stringify(a) === JSON.stringify(b);
