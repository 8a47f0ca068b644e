import { type Fields, linkFields } from '../fields';
import { type List, textIn } from './lists';
import type { Naming } from './naming';
import type { Place } from './places';
import { targetOf } from './references';
import type { Sorted } from './sortLists';

/** What nodes say of others in lists of their own. */
export interface References {
  /** A row for each: "source", "target", and the list's name as "type". */
  readonly rows: readonly Fields[];
  /** The columns of nodes that these rows are made of. */
  readonly columns: ReadonlyMap<Place, readonly string[]>;
}

/** Finds references in nodes: lists of objects with an id of another node, and lists of such ids. */
export function referenceRows({ nodes, inNodes }: Sorted, naming: Naming): References {
  const columns = new Map<Place, string[]>();
  const take = (place: Place, column: string) =>
    columns.set(place, [...(columns.get(place) ?? []), column]);
  const rows = inNodes.flatMap(({ list, column, to }) => {
    if (list.place.owners) take(list.place.owners, list.place.within);
    return rowsOfObjects(list, column, to, naming);
  });
  for (const list of nodes)
    for (const [column, { entries }] of list.columns) {
      if (columns.get(list.place)?.some((gone) => column.startsWith(`${gone}.`))) continue;
      const to = targetOf(entries, column, nodes);
      if (!to) continue;
      take(list.place, column);
      rows.push(...rowsOfLists(list, column, to, naming));
    }
  return { rows, columns };
}

const listIn = (row: Fields, column: string): readonly string[] => {
  const cell = row.get(column);
  return Array.isArray(cell) ? cell : [];
};

/** A link from each owner to what an object in its list refers to; with the other fields of that object, unless it is that node. */
function rowsOfObjects(list: List, column: string, to: List, naming: Naming): Fields[] {
  return list.rows.map((row, at) => {
    const ends = [
      ['source', naming.idOf(list.place.entries[at]?.owner)],
      ['target', naming.meant(textIn(row, column), to)],
      ['type', list.key],
    ] as const;
    const rest = to === list ? [] : [...row].filter(([name]) => name !== column);
    return linkFields(new Map(ends), new Map(rest));
  });
}

function rowsOfLists({ place, rows }: List, column: string, to: List, { idOf, meant }: Naming) {
  return rows.flatMap((row, at) =>
    listIn(row, column).map((text) => {
      const source = idOf(place.entries[at]);
      return new Map([
        ['source', source],
        ['target', meant(text, to)],
        ['type', column],
      ]);
    }),
  );
}
