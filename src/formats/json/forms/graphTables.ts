import type { Table } from '../../table';
import { type Fields, isObject, type JsonObject, linkFields, withFirst } from '../fields';
import { fieldsOfAll, tableOf } from '../tableOf';
import { endNames, endReader, idsOf } from './ends';
import type { JsonGraph } from './form';

/** Fields that hold all that a node or a link says of itself. */
const WRAPPERS = ['data', 'attributes', 'properties', 'metadata'];
const OWN_IDS = new Set(['id', '_id', 'key']);

/** A graph as tables: of its nodes, and of its links. */
export function graphTables(file: string, graph: JsonGraph): Table[] {
  const nodes = graph.nodes.map(unwrapped);
  const ids = idsOf(nodes);
  const links = graph.links.map(unwrapped);
  const ends = links.flatMap((link) => (endNames(link) ?? []).map((name) => link[name]));
  const endOf = endReader(nodes, ids, ends);
  const roles = tableOf(`${file}, nodes`, 'roles', nodeRows(nodes, ids, graph.titles ?? []));
  const leftOut = { file, outcome: 'left out' } as const;
  const remarks = (graph.leftOut ?? []).map((message) => ({ ...leftOut, message }));
  return [
    { ...roles, remarks: [...remarks, ...roles.remarks] },
    ...(links.length ? [tableOf(`${file}, links`, 'relations', linkRows(links, endOf))] : []),
  ];
}

/** An object with the fields of its wrapper beside its own; what has a name twice keeps the wrapper as a prefix. */
function unwrapped(object: JsonObject): JsonObject {
  const wrapper = WRAPPERS.find((name) => isObject(object[name]));
  if (wrapper === undefined) return object;
  const { [wrapper]: inner, ...outer } = object;
  const entries = Object.entries(inner as JsonObject);
  return Object.fromEntries([
    ...Object.entries(outer),
    ...entries.map(([key, value]) => [
      Object.hasOwn(outer, key) ? `${wrapper}.${key}` : key,
      value,
    ]),
  ]);
}

function nodeRows(
  nodes: readonly JsonObject[],
  ids: readonly string[],
  titles: readonly string[],
): Fields[] {
  return fieldsOfAll(nodes).map((fields, at) => {
    const id = ids[at] ?? '';
    const title = titles.find((name) => fields.get(name));
    const rest = [...fields].filter(
      ([name, value]) => name !== title && !(OWN_IDS.has(name) && value === id),
    );
    const first = new Map([
      ['id', id],
      ...(title ? [['title', fields.get(title) ?? ''] as const] : []),
    ]);
    return withFirst(first as Fields, new Map(rest));
  });
}

function linkRows(links: readonly JsonObject[], endOf: (end: unknown) => string): Fields[] {
  return fieldsOfAll(links.map(withoutEnds)).map((fields, at) => {
    const link = links[at] ?? {};
    const [source, target] = endNames(link) ?? ['source', 'target'];
    const ends = [
      ['source', endOf(link[source])],
      ['target', endOf(link[target])],
    ] as const;
    return linkFields(new Map(ends), fields);
  });
}

function withoutEnds(link: JsonObject): JsonObject {
  const ends: readonly string[] = endNames(link) ?? [];
  return Object.fromEntries(Object.entries(link).filter(([name]) => !ends.includes(name)));
}
