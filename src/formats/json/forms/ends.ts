import { isObject, type JsonObject, textOf } from '../fields';

/** What the two ends of a link are called. */
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['source_id', 'target_id'],
  ['sourceId', 'targetId'],
  ['start', 'end'],
] as const;

/** The names that a link has for its two ends; undefined where it is none. */
export function endNames(link: JsonObject): readonly [string, string] | undefined {
  return ENDS.find((names) => names.every((name) => Object.hasOwn(link, name)));
}

// "" where it has none.
const ownId = (node: JsonObject): string => textOf(node.id ?? node._id ?? node.key);

const nameOf = (node: JsonObject) => textOf(node.label ?? node.name ?? node.title);

/** The ids of nodes: their own, or their names, or else their places in the list. */
export function idsOf(nodes: readonly JsonObject[]): string[] {
  const own = nodes.map(ownId);
  if (own.some(Boolean)) return own;
  const names = nodes.map(nameOf);
  const areIds = names.every(Boolean) && new Set(names).size === names.length;
  return areIds ? names : nodes.map((_, at) => String(at));
}

/** Reads the ends of links: ids, names that one node has, nodes themselves, or, where all are numbers and not all ids, places in the list. */
export function endReader(
  nodes: readonly JsonObject[],
  ids: readonly string[],
  ends: readonly unknown[],
): (end: unknown) => string {
  const known = new Set(ids);
  const areIds = ends.every((end) => known.has(textOf(end)));
  const isPlace = (end: unknown) => Number.isInteger(end) && ids[Number(end)] !== undefined;
  if (!areIds && ends.every(isPlace)) return (end) => ids[Number(end)] ?? '';
  const named = new Map<string, string>();
  nodes.forEach((node, at) => {
    const name = nameOf(node);
    named.set(name, named.has(name) ? '' : (ids[at] ?? ''));
  });
  const idOf = (text: string) => (known.has(text) ? text : named.get(text) || text);
  return (end) => idOf(isObject(end) ? ownId(end) || nameOf(end) : textOf(end));
}
