import { joinHistories } from './history';
import type { Contents, Entry, History, Kind, Stamp } from './types';

/** A new entry. */
export function newEntry<K extends Kind>(
  kind: K,
  { id, lineage }: { readonly id: string; readonly lineage: string },
  content: Contents[K],
  stamp: Stamp,
): Entry<K> {
  const fields = Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, [{ value, ...stamp }]]),
  ) as unknown as Entry<K>['fields'];
  return { id, lineage, kind, fields };
}

/** The entry with other values in some of its fields. They win over all that is known, even where a clock was wrong. */
export function changeEntry<K extends Kind>(
  entry: Entry<K>,
  values: Partial<Contents[K]>,
  stamp: Stamp,
): Entry<K> {
  const fields: Record<string, History> = { ...entry.fields };
  const at = Math.max(stamp.at, lastChange(entry) + 1);
  for (const [name, value] of Object.entries(values)) {
    fields[name] = joinHistories([{ value, at, by: stamp.by }], fields[name] ?? []);
  }
  return { ...entry, fields: fields as unknown as Entry<K>['fields'] };
}

/** The entry as a deleted one. It keeps what it holds, and can be restored. */
export const deleteEntry = <K extends Kind>(entry: Entry<K>, { at }: Stamp): Entry<K> => ({
  ...entry,
  deletedAt: Math.max(at, lastChange(entry)),
});

/** Whether it was deleted, and not changed since. */
export const isDeleted = (entry: Entry): boolean =>
  entry.deletedAt !== undefined && entry.deletedAt >= lastFieldChange(entry);

/** What an entry holds now. */
export function contentOf<K extends Kind>(entry: Entry<K>): Contents[K] {
  return Object.fromEntries(
    Object.entries(entry.fields as Readonly<Record<string, History>>).map(([name, [latest]]) => [
      name,
      latest?.value,
    ]),
  ) as unknown as Contents[K];
}

/** Whether an entry is of a kind, for the type checker as well. */
export const isOfKind = <K extends Kind>(entry: Entry, kind: K): entry is Entry<K> =>
  entry.kind === kind;

/** When an entry was changed or deleted last. */
export const lastChange = (entry: Entry): number =>
  Math.max(lastFieldChange(entry), entry.deletedAt ?? 0);

const lastFieldChange = ({ fields }: Entry) =>
  Object.values(fields as Readonly<Record<string, History>>).reduce(
    (last, [latest]) => Math.max(last, latest?.at ?? 0),
    0,
  );
