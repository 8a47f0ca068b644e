import { isObject, type JsonObject, objectsIn, textOf } from '../fields';
import type { JsonForm } from './form';

/** What Neo4j's browser exports: a row of a query each, with whole nodes and relationships. */
export const neo4jRecords: JsonForm = {
  name: 'records of Neo4j',
  graphIn: (value) => {
    const all = objectsIn(value)?.flatMap((record) => Object.values(record));
    if (!all?.some(isRelationship) || !all.every((one) => isNode(one) || isRelationship(one)))
      return undefined;
    return {
      nodes: once(all.filter(isNode)).map(({ identity, elementId, ...node }) => ({
        ...node,
        id: textOf(identity),
      })),
      links: once(all.filter(isRelationship)).map(({ start, end, type, properties }) => ({
        ...{ source: textOf(start), target: textOf(end), type, properties },
      })),
    };
  },
};

const isNode = (value: unknown): value is JsonObject =>
  isObject(value) && value.identity !== undefined && Array.isArray(value.labels);
const isRelationship = (value: unknown): value is JsonObject =>
  isObject(value) &&
  ['identity', 'start', 'end', 'type'].every((name) => Object.hasOwn(value, name));

/** A node or a relationship stands in every row that it was found for. */
const once = (all: readonly JsonObject[]) => [
  ...new Map(all.map((one) => [textOf(one.identity), one])).values(),
];
