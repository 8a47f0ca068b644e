import { isObject } from '../fields';

/** A value of GraphSON without its types: {"@type": "g:Int32", "@value": 1} is 1; a map is an object. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if ('@type' in value && '@value' in value) {
    const inner = plain(value['@value']);
    return value['@type'] === 'g:Map' && Array.isArray(inner) ? mapOf(inner) : inner;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

/** Names and values of a map stand in turn. */
function mapOf(entries: readonly unknown[]) {
  const names = entries.filter((_, at) => at % 2 === 0);
  return Object.fromEntries(names.map((name, at) => [String(name), entries[2 * at + 1]]));
}
