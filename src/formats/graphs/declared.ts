import type { XmlElement } from '../xml/readXml';

/** An attribute that a graph file declares. */
export interface Declared {
  readonly name: string;
  readonly isList: boolean;
  /** What those have that say nothing. */
  readonly fallback: string | undefined;
}

/** Declared attributes by their ids. */
export type Declarations = ReadonlyMap<string, Declared>;

/** Attributes of elements as those of tables: under the name of their own, whatever the file calls id, label or parent. */
const keyOf = (id: string) => `attribute ${id}`;

/** The names of columns by their keys, with the names that are declared. */
export const namesOf =
  (declared: Declarations) =>
  (key: string): string => {
    const id = key.replace(/^attribute /, '');
    return id === key ? key : (declared.get(id)?.name ?? id);
  };

/** Values of a row by attributes; several of one attribute are a list. */
export function valuesOf(
  found: readonly (readonly [id: string, value: string])[],
  declared: Declarations,
): [key: string, value: string][] {
  const values = new Map<string, string[]>();
  for (const [id, value] of found) values.set(id, [...(values.get(id) ?? []), value]);
  for (const [id, { fallback }] of declared)
    if (fallback !== undefined && !values.has(id)) values.set(id, [fallback]);
  return [...values].map(([id, all]) => [keyOf(id), cellOf(all, declared.get(id))]);
}

function cellOf(values: readonly string[], declared: Declared | undefined): string {
  const parts = [...new Set(declared?.isList ? values.flatMap(partsOf) : values)];
  const [only = '', ...more] = parts;
  return more.length || declared?.isList ? JSON.stringify(parts) : only;
}

/** The parts of a list as Gephi writes it: "[a, b]", or "a|b" in older files. */
function partsOf(list: string): string[] {
  const inside = /^\s*\[(.*)\]\s*$/s.exec(list)?.[1];
  const parts = inside === undefined ? list.split(/[|;]/) : inside.split(',');
  return parts.map((part) => part.trim().replace(/^"(.*)"$/s, '$1')).filter(Boolean);
}

/** What an element says of itself beside these attributes. */
export const furtherOf = ({ attributes }: XmlElement, ...known: string[]) =>
  Object.entries(attributes).filter(([name]) => !known.includes(name) && !name.includes(':'));
