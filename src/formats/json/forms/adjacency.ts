import { isObject, type JsonObject, objectsIn, textOf } from '../fields';
import type { JsonForm } from './form';

/** NetworkX's adjacency data: nodes, and in the same order a list of neighbours for each. */
export const adjacency: JsonForm = {
  name: "NetworkX's adjacency JSON",
  graphIn: (value) => {
    if (!isObject(value) || !Array.isArray(value.adjacency)) return undefined;
    const nodes = objectsIn(value.nodes);
    const lists = value.adjacency.map((list) => objectsIn(list));
    if (!nodes?.length || lists.length !== nodes.length || lists.includes(undefined))
      return undefined;
    const places = new Map(nodes.map(({ id }, at) => [textOf(id), at]));
    // Each edge of an undirected graph stands in the lists of both its ends.
    const isFirst = (at: number, { id }: JsonObject) =>
      value.directed === true || (places.get(textOf(id)) ?? at) >= at;
    const links = lists.flatMap((list = [], at) =>
      list
        .filter((neighbour) => isFirst(at, neighbour))
        .map(({ id, ...own }) => ({ source: nodes[at]?.id, target: id, ...own })),
    );
    return { nodes, links };
  },
};
