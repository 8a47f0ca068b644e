import { isObject, type JsonObject, objectsIn, textOf } from '../fields';
import type { JsonForm, JsonGraph } from './form';
import { plain } from './typedValues';

/** What TinkerPop writes: vertices and edges in two lists, or vertices with their edges in one, or one a line. */
export const graphson: JsonForm = {
  name: 'GraphSON',
  graphIn: (value) => {
    const lists = listsIn(value);
    if (!lists) return undefined;
    const nodes = lists.vertices.map(nodeOf);
    return {
      nodes,
      links: [...lists.edges.map((edge) => linkOf(edge)), ...linksOf(lists.vertices)],
    };
  },
};

function listsIn(value: unknown) {
  const place = isObject(value) ? (value.graph ?? value['@value'] ?? value) : value;
  const list = isObject(place) ? place.vertices : place;
  if (!Array.isArray(list) || !isVertex(list[0])) return undefined;
  const vertices = objectsIn(plain(list));
  const edges = isObject(place) ? objectsIn(plain(place.edges ?? [])) : [];
  return vertices && edges && { vertices, edges };
}

/** A plain list of objects with ids is no GraphSON: a vertex has a label, and edges or properties by their names. */
function isVertex(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { _type, label, properties, outE, inE } = value;
  const parts = [properties, outE, inE].filter((part) => part !== undefined);
  return (
    value['@type'] === 'g:Vertex' ||
    _type === 'vertex' ||
    (typeof label === 'string' && parts.length > 0 && parts.every(isObject))
  );
}

function nodeOf({ id, _id, _type, label, properties, outE, inE, ...own }: JsonObject): JsonObject {
  const named = Object.entries(isObject(properties) ? properties : {});
  const attributes = Object.fromEntries(named.map(([name, value]) => [name, propertyValue(value)]));
  return { id: id ?? _id, type: label, attributes: { ...attributes, ...own } };
}

/** A property has its value in an object, or several of these in a list. */
function propertyValue(property: unknown): unknown {
  if (Array.isArray(property)) {
    const values = property.map(propertyValue);
    return values.length === 1 ? values[0] : values;
  }
  return isObject(property) && 'value' in property ? property.value : property;
}

function linkOf(
  { id, _id, _type, _label, _outV, _inV, ...edge }: JsonObject,
  vertex?: unknown,
  label?: string,
): JsonObject {
  const { outV, inV, outVLabel, inVLabel, label: own, properties, ...rest } = edge;
  const named = Object.entries(isObject(properties) ? properties : {});
  return {
    source: outV ?? _outV ?? vertex,
    target: inV ?? _inV ?? vertex,
    type: own ?? _label ?? label,
    id: id ?? _id,
    attributes: {
      ...Object.fromEntries(named.map(([name, value]) => [name, propertyValue(value)])),
      ...rest,
    },
  };
}

/** The edges that vertices have with them; each is there at both of its ends, or only at one. */
function linksOf(vertices: readonly JsonObject[]): JsonGraph['links'] {
  const links = vertices.flatMap(({ id, outE, inE }) =>
    [outE, inE].flatMap((edges) =>
      Object.entries(isObject(edges) ? edges : {}).flatMap(([label, some]) =>
        (objectsIn(some) ?? []).map((edge) => linkOf(edge, id, label)),
      ),
    ),
  );
  const once = new Map(links.map((link, at) => [textOf(link.id) || `no id ${at}`, link]));
  return [...once.values()];
}
