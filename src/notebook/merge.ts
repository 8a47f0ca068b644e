import { joinHistories } from './history';
import type { Entry, History } from './types';

/** Two states of one entry as one: of each field the later value wins, and the earlier stays in its history. */
export function mergeEntry(a: Entry, b: Entry): Entry {
  const [ours, theirs] = [a.fields, b.fields] as Readonly<Record<string, History>>[];
  const fields = Object.fromEntries(
    Object.keys({ ...ours, ...theirs })
      .sort()
      .map((name) => [name, joinHistories(ours?.[name] ?? [], theirs?.[name] ?? [])]),
  ) as unknown as Entry['fields'];
  const deletedAt = Math.max(a.deletedAt ?? 0, b.deletedAt ?? 0);
  const { id, lineage, kind } = a;
  return { id, lineage, kind, fields, ...(deletedAt && { deletedAt }) };
}

/** Whether two states with one id are of one entry, and so can be merged. */
export const areOfOne = (a: Entry, b: Entry): boolean =>
  a.kind === b.kind && a.lineage === b.lineage;
