import { isObject, type JsonObject, objectsIn } from '../fields';
import type { JsonForm } from './form';

/** Cytoscape Exchange, version 2: a list of aspects, each perhaps in several parts. */
export const cx2: JsonForm = {
  name: 'a CX2 network',
  graphIn: (value) => {
    const parts = objectsIn(value);
    if (!parts?.[0] || !Object.hasOwn(parts[0], 'CXVersion')) return undefined;
    const aspect = (name: string) => parts.flatMap((part) => objectsIn(part[name]) ?? []);
    const declared = aspect('attributeDeclarations');
    const nodeValues = valueReader(declared, 'nodes');
    const edgeValues = valueReader(declared, 'edges');
    return {
      nodes: aspect('nodes').map(({ v, ...own }) => ({ ...own, attributes: nodeValues(v) })),
      links: aspect('edges').map(({ s, t, v, ...own }) => ({
        ...{ source: s, target: t },
        ...own,
        attributes: edgeValues(v),
      })),
      titles: ['name', 'n'],
    };
  },
};

/** Reads what a node or an edge has: attributes by their whole names, and the declared values of those that it lacks. */
function valueReader(declarations: readonly JsonObject[], of: 'nodes' | 'edges') {
  const declared = declarations
    .flatMap((declaration) => Object.entries(isObject(declaration[of]) ? declaration[of] : {}))
    .flatMap(([name, details]) => (isObject(details) ? [{ name, details }] : []));
  const nameOf = new Map(declared.map(({ name, details }) => [details.a ?? name, name]));
  const defaults = declared.flatMap(({ name, details }) =>
    details.v === undefined ? [] : [[name, details.v] as const],
  );
  return (values: unknown): JsonObject => {
    const own = Object.entries(isObject(values) ? values : {});
    return Object.fromEntries([
      ...defaults,
      ...own.map(([key, value]) => [nameOf.get(key) ?? key, value] as const),
    ]);
  };
}
