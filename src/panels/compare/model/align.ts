import { cellOf } from './cells';
import { fold } from './fold';
import type { Entry, Row, Scale } from './types';

/** An entry of a list; entries of several roles with the same key share a row. */
export interface Listed {
  readonly key: string;
  readonly entry: Entry;
}

/** A list that each role may have. */
export interface List {
  /** What is listed: "Tools". */
  readonly noun: string;
  /** It shares its section with other lists, so its rows name it. */
  readonly isOneOfSeveral?: boolean;
  readonly scale?: Scale;
  /** By role; undefined while a role's is not known. */
  readonly columns: readonly (readonly Listed[] | undefined)[];
}

/** An entry under its name, as others write it too. */
export function named(name: string, rest: Omit<Entry, 'name'> = {}): Listed {
  return { key: fold(name), entry: { ...rest, name } };
}

/** A row for each entry that several roles have, most shared first; then one with what each has alone. */
export function alignedRows(list: List): Row[] {
  const { noun, columns, scale } = list;
  const shared = sharedKeys(columns);
  const alone = columns.map((column) => column?.filter(({ key }) => !shared.includes(key)));
  const rows = shared.map((key) => sharedRow(key, list));
  if (!alone.some((column) => column?.length)) return rows;
  const some = columns.filter((column) => column?.length).length;
  const note = shared.length ? 'of one alone' : some > 1 ? 'none in common' : undefined;
  return [
    ...rows,
    {
      label: noun,
      ...(note && { note }),
      cells: alone.map((column) => cellOf(column?.map(({ entry }) => entry))),
      ...(scale && { scale }),
    },
  ];
}

function sharedKeys(columns: List['columns']): string[] {
  const counts = new Map<string, number>();
  for (const column of columns) {
    for (const key of new Set(column?.map((listed) => listed.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([, one], [, other]) => other - one)
    .map(([key]) => key);
}

function sharedRow(key: string, { noun, isOneOfSeveral, columns, scale }: List): Row {
  const found = columns.map((column) => column?.filter((listed) => listed.key === key));
  const first = found.flatMap((column) => column ?? [])[0]?.entry;
  const label = first?.name ?? first?.lines?.[0] ?? noun;
  return {
    label,
    ...(isOneOfSeveral && { note: noun.toLowerCase() }),
    cells: found.map((column) => cellOf(column?.map(({ entry }) => withoutName(entry, label)))),
    ...(scale && { scale }),
  };
}

/** An entry without the name that is its row's label; "Yes" where nothing else is left. */
function withoutName(entry: Entry, label: string): Entry {
  if (entry.name !== label) return entry;
  const { name: _, ...rest } = entry;
  return Object.keys(rest).length ? rest : { lines: ['Yes'] };
}
