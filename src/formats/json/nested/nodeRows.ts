import { type Fields, withFirst } from '../fields';
import type { List } from './lists';
import type { Naming } from './naming';
import { type Entry, endOf } from './places';
import type { References } from './referenceRows';

/** The rows of a list of nodes: an object that several others have in them is one row. */
export function nodeRows(list: List, { columns }: References, naming: Naming, hasIds: boolean) {
  const { place, rows, idColumn } = list;
  const gone = columns.get(place) ?? [];
  const isGone = (name: string) =>
    name === idColumn || gone.some((column) => name === column || name.startsWith(`${column}.`));
  const firstOf = firstColumns(list, naming, idColumn !== undefined || hasIds || place.isTree);
  const once = new Map<unknown, Fields>();
  rows.forEach((row, at) => {
    const entry = place.entries[at];
    const key = idColumn === undefined ? entry : naming.idOf(entry);
    if (once.has(key)) return;
    const own = [...row].filter(([name]) => !isGone(name));
    once.set(key, withFirst(firstOf(entry), new Map(own)));
  });
  return [...once.values()];
}

/** An object's id; in a tree its parent; and, where each stands in one other object only, the name of that. */
function firstColumns({ place, ids }: List, { idOf, ownerOf }: Naming, hasIds: boolean) {
  const isInOne = place.owners && !place.isTree && new Set(ids).size === ids.length;
  const group = isInOne ? singular(endOf(place.owners?.path ?? '')) : '';
  return (entry: Entry | undefined): Fields =>
    new Map([
      ...(hasIds ? [['id', idOf(entry)] as const] : []),
      ...(place.isTree ? [['parent', idOf(entry?.owner)] as const] : []),
      ...(group ? [[group, ownerOf(entry)] as const] : []),
    ]);
}

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
