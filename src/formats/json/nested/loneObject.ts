import { quote } from '../../../domain';
import { isObject, textOf } from '../fields';
import type { List } from './lists';

/** A sentence on a file that is one role and no list of roles: a job posting has lists, but of skills without ids. */
export function loneObject(value: unknown, lists: readonly List[]): string | undefined {
  if (!isObject(value)) return undefined;
  const title = textOf(value.title) || textOf(value.name) || textOf(value.label);
  const isPosting = /JobPosting|Occupation/.test(textOf(value['@type']));
  const outer = lists.filter(({ place }) => !place.owners);
  const hasTexts = Object.values(value).some(
    (part) => Array.isArray(part) && typeof part[0] === 'string',
  );
  const isOne = outer.every(
    ({ idColumn, rows }) => idColumn === undefined && (hasTexts || rows.length < 2),
  );
  return title && (isPosting || isOne)
    ? `this is one object, ${quote(title)}, and no list of roles; expected several in a list`
    : undefined;
}
