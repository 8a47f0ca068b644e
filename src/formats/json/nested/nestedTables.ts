import { counted, type Problem } from '../../../domain';
import { faultyTable } from '../../rows/tableOfEntries';
import type { Table } from '../../table';
import { tableOf } from '../tableOf';
import { linkRows } from './linkRows';
import { listOf } from './lists';
import { loneObject } from './loneObject';
import { type Naming, namingOf } from './naming';
import { nodeRows } from './nodeRows';
import { placesIn } from './places';
import { referenceRows } from './referenceRows';
import { type Sorted, sortLists } from './sortLists';

const WITHOUT_LIST = 'there is no list of objects in this JSON; expected roles in a list';

/** The tables in JSON of any form: lists of objects, at any depth, and what refers from one of them to another. */
export function nestedTables(file: string, value: unknown): Table[] {
  const lists = placesIn(value).map(listOf);
  const message = loneObject(value, lists) ?? (lists.length ? undefined : WITHOUT_LIST);
  if (message !== undefined) return [faultyTable(file, 1, message)];
  const sorted = sortLists(lists);
  const naming = namingOf(sorted.nodes, lists);
  const references = referenceRows(sorted, naming);
  const tables = [
    ...sorted.nodes.map((list) => {
      const hasIds = sorted.links.length > 0 || references.rows.length > 0;
      return tableOf(
        named(file, list.place.path),
        sorted.nodes.length > 1 ? undefined : 'roles',
        nodeRows(list, references, naming, hasIds),
      );
    }),
    ...sorted.links.map(({ list, ends }) =>
      tableOf(named(file, list.place.path), 'relations', linkRows(list, ends, naming)),
    ),
    ...(references.rows.length
      ? [tableOf(`${file}, references`, 'relations', references.rows)]
      : []),
  ];
  const [first, ...rest] = tables;
  return first
    ? [{ ...first, remarks: [...remarksOn(file, sorted, naming), ...first.remarks] }, ...rest]
    : [];
}

const named = (file: string, path: string) => (path ? `${file}, ${path}` : file);

function remarksOn(file: string, { left }: Sorted, { isPrefixed }: Naming): Problem[] {
  const prefixed = 'lists have ids in common; the name of the list stands before each id';
  return [
    ...left.map(({ place, rows }) => ({
      file,
      message: `a list that roles do not refer to is left out, with ${counted(rows.length, 'object')}: ${place.path}`,
      ...{ count: rows.length, outcome: 'left out' as const },
    })),
    ...(isPrefixed ? [{ file, message: prefixed }] : []),
  ];
}
