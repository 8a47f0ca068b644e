import { type JsonObject, objectsIn, textOf } from '../fields';
import type { JsonForm } from './form';

/** Cytoscape Exchange, version 1: a list of aspects, with the attributes apart from the nodes and edges that have them. */
export const cx: JsonForm = {
  name: 'a CX network',
  graphIn: (value) => {
    const parts = objectsIn(value);
    const aspect = (name: string) => parts?.flatMap((part) => objectsIn(part[name]) ?? []) ?? [];
    const nodes = aspect('nodes');
    if (!nodes.length || !nodes.every((node) => Object.hasOwn(node, '@id'))) return undefined;
    const nodeValues = attributesByOwner(aspect('nodeAttributes'));
    const edgeValues = attributesByOwner(aspect('edgeAttributes'));
    return {
      nodes: nodes.map(({ '@id': id, ...own }) => ({
        ...{ id, ...own },
        attributes: nodeValues.get(textOf(id)) ?? {},
      })),
      links: aspect('edges').map(({ '@id': id, s, t, i, ...own }) => ({
        ...{ source: s, target: t },
        ...(i === undefined ? {} : { interaction: i }),
        ...own,
        attributes: edgeValues.get(textOf(id)) ?? {},
      })),
      titles: ['name', 'n'],
    };
  },
};

/** What nodes or edges have, by their ids; an attribute names one owner or several. */
function attributesByOwner(attributes: readonly JsonObject[]): Map<string, JsonObject> {
  const entries = new Map<string, [string, unknown][]>();
  for (const { po, n, v } of attributes) {
    for (const owner of [po].flat()) {
      const id = textOf(owner);
      entries.set(id, [...(entries.get(id) ?? []), [textOf(n), v]]);
    }
  }
  return new Map([...entries].map(([id, own]) => [id, Object.fromEntries(own)]));
}
