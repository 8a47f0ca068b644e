import type { List } from './lists';
import type { Entry } from './places';

/** How objects are called in the tables. */
export interface Naming {
  /** The id of an object of a list. */
  readonly idOf: (entry: Entry | undefined) => string;
  /** What the object is called in whose list another one stands; "" where it stands in none, or that has no name. */
  readonly ownerOf: (entry: Entry | undefined) => string;
  /** The id that a text means; in `to`, or else in the first list that knows it. */
  readonly meant: (text: string, to?: List) => string;
  /** Whether lists have ids in common, so that these have the name of the list before them. */
  readonly isPrefixed: boolean;
}

/** Names the objects of all lists of nodes, so that no two lists have an id in common. */
export function namingOf(nodes: readonly List[], lists: readonly List[]): Naming {
  const seen = new Set<string>();
  let isPrefixed = false;
  for (const { ids } of nodes) {
    const own = new Set(ids);
    for (const id of own) {
      if (seen.has(id)) isPrefixed = true;
      seen.add(id);
    }
  }
  const named = ({ key }: List, id: string) => (isPrefixed && id ? `${key} ${id}` : id);
  const ids = new Map<Entry, string>();
  for (const list of nodes)
    list.place.entries.forEach((entry, at) => {
      ids.set(entry, named(list, list.ids[at] ?? ''));
    });
  const names = new Map<Entry, string>();
  for (const { place, names: own, ids: others } of lists)
    place.entries.forEach((entry, at) => {
      names.set(entry, (own ?? others)[at] ?? '');
    });
  return {
    isPrefixed,
    ownerOf: (entry) => (entry?.owner && names.get(entry.owner)) ?? '',
    idOf: (entry) => (entry && ids.get(entry)) ?? '',
    meant: (text, to) => {
      const list = to ?? nodes.find(({ known }) => known.has(text));
      const id = list?.known.get(text);
      return list && id !== undefined ? named(list, id) : text;
    },
  };
}
