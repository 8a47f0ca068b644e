import { isObject, type JsonObject, objectsIn, textOf } from '../fields';
import type { JsonForm } from './form';

/** CASE, for competencies and standards of learning: items, and how they are associated. */
export const caseFramework: JsonForm = {
  name: 'a CASE framework',
  graphIn: (value) => {
    const framework = isObject(value) && isObject(value.CFPackage) ? value.CFPackage : value;
    if (!isObject(framework)) return undefined;
    const items = objectsIn(framework.CFItems);
    const associations = objectsIn(framework.CFAssociations ?? []);
    if (!items || !associations) return undefined;
    const documentId = isObject(framework.CFDocument)
      ? textOf(framework.CFDocument.identifier)
      : '';
    const all = associations.map(linkOf);
    const links = all.filter(({ target }) => !documentId || target !== documentId);
    return {
      nodes: items.map(nodeOf),
      links,
      leftOut: sentencesOn(all.length - links.length),
    };
  },
};

function nodeOf({ identifier, abbreviatedStatement, ...item }: JsonObject): JsonObject {
  const title =
    textOf(abbreviatedStatement) || textOf(item.fullStatement) || textOf(item.humanCodingScheme);
  return { id: identifier, title, ...item };
}

function linkOf({ originNodeURI, destinationNodeURI, associationType, ...rest }: JsonObject) {
  return {
    source: endOf(originNodeURI),
    target: endOf(destinationNodeURI),
    type: associationType,
    ...rest,
  };
}

/** An end is an object with an identifier; older files have the address alone. */
function endOf(end: unknown): string {
  return isObject(end) ? textOf(end.identifier) : textOf(end).replace(/^.*\//, '');
}

function sentencesOn(count: number): string[] {
  return count ? [`associations with the document itself are left out: ${count}`] : [];
}
