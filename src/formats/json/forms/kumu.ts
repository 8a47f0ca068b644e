import { isObject, objectsIn } from '../fields';
import type { JsonForm } from './form';

/** Kumu's elements and connections, flat or with their attributes in an object. */
export const kumu: JsonForm = {
  name: 'a Kumu project',
  graphIn: (value) => {
    if (!isObject(value)) return undefined;
    const nodes = objectsIn(value.elements);
    const links = objectsIn(value.connections ?? []);
    return nodes?.length && links && (value.connections || value.maps)
      ? { nodes, links, titles: ['label'] }
      : undefined;
  },
};
