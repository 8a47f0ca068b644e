import { isObject, type JsonObject, objectsIn } from '../fields';
import { endNames } from './ends';
import type { JsonForm, JsonGraph } from './form';

/** Nodes and links (or edges) in two lists, as NetworkX, d3, Graphology, vis.js and JSON Graph write them. */
export const nodeLink: JsonForm = {
  name: 'node-link JSON',
  graphIn: (value) => {
    if (!isObject(value)) return undefined;
    const places = [value, value.graph, value.data, value.network].filter(isObject);
    for (const place of places) {
      const graph = listsIn(place);
      if (graph) return graph;
    }
    return undefined;
  },
};

function listsIn(place: JsonObject): JsonGraph | undefined {
  const nodes = objectsIn(place.nodes) ?? namedIn(place.nodes);
  const links = objectsIn(place.links ?? place.edges);
  return nodes?.length && links?.every((link) => endNames(link) ?? isWrapped(link))
    ? { nodes, links }
    : undefined;
}

const isWrapped = ({ data }: JsonObject) => isObject(data) && endNames(data);

/** JSON Graph has its nodes by their ids. */
function namedIn(nodes: unknown): JsonObject[] | undefined {
  if (!isObject(nodes)) return undefined;
  const named = Object.entries(nodes);
  return named.every(([, node]) => isObject(node))
    ? named.map(([id, node]) => ({ id, ...(node as JsonObject) }))
    : undefined;
}
