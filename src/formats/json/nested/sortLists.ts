import { type Ends, endsOf } from './ends';
import { type List, textIn } from './lists';
import { referencesIn } from './references';

const ROLES = /role|job|occupation|position|profession|career/i;

/** What the lists of a JSON value are. */
export interface Sorted {
  readonly nodes: readonly List[];
  /** Lists of links between nodes. */
  readonly links: readonly { readonly list: List; readonly ends: Ends }[];
  /** Lists in nodes that link these to others: each has a column with the other one's id. */
  readonly inNodes: readonly { readonly list: List; readonly column: string; readonly to: List }[];
  /** What is none of these and stands in no node. */
  readonly left: readonly List[];
}

/** Finds out which lists are nodes and which are links. Lists in nodes that are neither stay cells of these. */
export function sortLists(lists: readonly List[]): Sorted {
  const outer = lists.filter(({ place }) => !place.owners);
  const identified = outer.filter(({ idColumn }) => idColumn !== undefined);
  const links = outer.flatMap((list) => {
    const ends = endsOf(list, identified.length ? identified : outer);
    return ends ? [{ list, ends }] : [];
  });
  const others = outer.filter((list) => !links.some((link) => link.list === list));
  const nodes = others.filter(({ idColumn }) => idColumn !== undefined);
  if (!nodes.length) nodes.push(...nodesWithoutIds(others, lists));
  const left = others.filter((list) => !nodes.includes(list));
  const inNodes = sortInner(lists, nodes);
  const isLone = (list: List) => {
    const isOwner = inNodes.some((inner) => inner.list.place.owners === list.place);
    return list.rows.length === 1 && !isOwner && !isMeant(list, links);
  };
  const lone = nodes.some(({ rows }) => rows.length > 1) ? nodes.filter(isLone) : [];
  return {
    ...{ links, inNodes, left: [...left, ...lone] },
    nodes: nodes.filter((list) => !lone.includes(list)),
  };
}

/** Whether a link leads from or to an object of a list. */
function isMeant({ known }: List, links: Sorted['links']): boolean {
  return links.some(({ list, ends }) =>
    list.rows.some(
      (row) => known.has(textIn(row, ends.source)) || known.has(textIn(row, ends.target)),
    ),
  );
}

/** Where nothing has an id: lists that are called as roles are, even in others; or else the longest. */
function nodesWithoutIds(outer: readonly List[], all: readonly List[]): List[] {
  const [called] = all.filter(({ key, names }) => names && ROLES.test(key)).sort(byLength);
  return called ? [called] : [...outer].sort(byLength).slice(0, 1);
}

/** Whether objects are names with values, such as tags: they belong to the node that they stand in. */
const isOfPairs = ({ columns }: List) =>
  columns.size === 2 && columns.has('value') && (columns.has('key') || columns.has('name'));

const byLength = (a: List, b: List) => b.rows.length - a.rows.length;

/** Adds to the nodes what stands in them with ids of its own; returns what refers to nodes. */
function sortInner(lists: readonly List[], nodes: List[]) {
  return lists
    .filter(({ place }) => place.owners)
    .flatMap((list) => {
      if (!nodes.some(({ place }) => place === list.place.owners)) return [];
      const [reference] = referencesIn(list, nodes);
      if (reference) return [{ list, column: reference.column, to: reference.to }];
      const hasMore = list.columns.size > 1;
      if (list.idColumn === undefined || !hasMore || isOfPairs(list)) return [];
      nodes.push(list);
      return [{ list, column: list.idColumn, to: list }];
    });
}
