import { changeEntry, contentOf, deleteEntry, isDeleted } from './entry';
import type { Entry, Stamp } from './types';

/**
 * Undoes the change from `before` to `after`: the entry says again what it said, as a change like any other. Without a
 * `before` it was new, and is deleted. Fields that others have changed since `after` stay.
 */
export function revert(
  now: Entry,
  before: Entry | undefined,
  stamp: Stamp,
  after: Entry = now,
): Entry {
  if (!before || isDeleted(before)) return deleteEntry(now, stamp);
  if (isDeleted(now)) return restore(now, stamp);
  const [was, became] = [contentOf(before), contentOf(after)] as Readonly<
    Record<string, unknown>
  >[];
  const values = Object.entries(was ?? {}).filter(([name, value]) => value !== became?.[name]);
  return changeEntry(now, Object.fromEntries(values), stamp);
}

/** The entry as it was before it was deleted. */
export const restore = (entry: Entry, stamp: Stamp): Entry =>
  changeEntry(entry, contentOf(entry), stamp);
