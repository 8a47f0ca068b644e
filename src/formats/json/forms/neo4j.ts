import { type JsonObject, objectsIn } from '../fields';
import type { JsonForm } from './form';

/** What Neo4j's APOC exports: nodes and relationships, a line each. */
export const neo4j: JsonForm = {
  name: 'a Neo4j export',
  graphIn: (value) => {
    const all = objectsIn(value);
    if (!all?.some(isRelationship) || !all.every((one) => isNode(one) || isRelationship(one)))
      return undefined;
    return {
      nodes: all.filter(isNode).map(({ type, ...node }) => node),
      links: all
        .filter(isRelationship)
        .map(({ type, label, ...link }) => ({ ...link, type: label })),
    };
  },
};

const isNode = ({ type, id }: JsonObject) => type === 'node' && id !== undefined;
const isRelationship = ({ type, start, end }: JsonObject) =>
  type === 'relationship' && Boolean(start && end);
