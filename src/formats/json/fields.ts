import { oneLine } from '../rows/tableOfRows';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What an object holds, by the names of its columns: texts, and lists of texts. */
export type Fields = ReadonlyMap<string, string | readonly string[]>;

/** How many objects inside objects are columns; what lies deeper stays JSON in a cell. */
const DEEPEST = 4;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** The objects of a list; undefined where it is none, or holds anything else. */
export function objectsIn(value: unknown): readonly JsonObject[] | undefined {
  return Array.isArray(value) && value.every(isObject) ? value : undefined;
}

/** A single value as the text of a cell. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value).replace(/\r\n?/g, '\n').trim();
}

/** The columns of an object: those of objects in it are called "a.b". `whole` are fields that stay JSON in a cell. */
export function fieldsOf(object: JsonObject, whole: ReadonlySet<string> = new Set()): Fields {
  const fields = new Map<string, string | readonly string[]>();
  const add = (name: string, value: unknown, depth: number) => {
    if (Array.isArray(value))
      for (const [column, cell] of listColumns(name, value)) fields.set(column, cell);
    else if (isObject(value) && depth < DEEPEST && !whole.has(name))
      for (const [key, inner] of Object.entries(value))
        add(`${name}.${oneLine(key)}`, inner, depth + 1);
    else fields.set(name, textOf(value));
  };
  for (const [key, value] of Object.entries(object)) add(oneLine(key), value, 0);
  return fields;
}

/** A list as columns: one of texts, or, where it holds flat objects, one for each of their fields. */
function listColumns(name: string, list: readonly unknown[]): Fields {
  if (list.every(isScalar)) return new Map([[name, list.map(textOf).filter(Boolean)]]);
  if (!list.every((entry) => isObject(entry) && Object.values(entry).every(isScalar)))
    return new Map([[name, JSON.stringify(list)]]);
  const columns = new Map<string, string[]>();
  for (const [key, value] of list.flatMap((entry) => Object.entries(entry as JsonObject))) {
    const column = `${name}.${oneLine(key)}`;
    const cells = columns.get(column) ?? [];
    columns.set(column, cells);
    if (textOf(value)) cells.push(textOf(value));
  }
  return columns;
}

/** Fields that come first, and then others; one of these whose name is taken has a number behind. */
export function withFirst(first: Fields, rest: Fields): Fields {
  const all = new Map(first);
  for (const [name, value] of rest) all.set(all.has(name) ? `${name} 2` : name, value);
  return all;
}

/** A link with its ends, and then what else it has. What d3's examples call its value is a weight, where there is no other. */
export function linkFields(first: Fields, rest: Fields): Fields {
  const named = [...rest].map(
    ([name, value]) => [name === 'value' && !rest.has('weight') ? 'weight' : name, value] as const,
  );
  return withFirst(first, new Map(named));
}
