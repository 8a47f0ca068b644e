import { isObject, type JsonObject, objectsIn } from '../fields';
import { endNames } from './ends';
import type { JsonForm } from './form';

const TITLES = ['name', 'shared_name', 'label'];

/** What Cytoscape and Cytoscape.js save: elements with their data, in two lists or in one. */
export const cytoscape: JsonForm = {
  name: 'a Cytoscape network',
  graphIn: (value) => {
    const elements = isObject(value) ? value.elements : value;
    const [nodes, links] = isObject(elements)
      ? [objectsIn(elements.nodes), objectsIn(elements.edges ?? [])]
      : inOneList(objectsIn(elements));
    return nodes?.length && links && [...nodes, ...links].every(hasData)
      ? { nodes, links, titles: TITLES }
      : undefined;
  },
};

const hasData = ({ data }: JsonObject) => isObject(data);
const isLink = ({ group, data }: JsonObject) =>
  group === 'edges' || (isObject(data) && endNames(data) !== undefined);

function inOneList(elements: readonly JsonObject[] = []) {
  return [elements.filter((one) => !isLink(one)), elements.filter(isLink)];
}
