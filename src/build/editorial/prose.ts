import type { RoleRecord } from '../../domain';

/** A text of a record that somebody wrote as a sentence, and where it is. */
export interface Text {
  readonly record: RoleRecord;
  readonly path: PropertyKey[];
  readonly text: string;
}

// Names, titles, codes and references are facts, not prose.
const NOT_PROSE = new Set<PropertyKey>([
  ...['id', 'title', 'family', 'soc', 'aliases', 'habitats', 'currency', 'basis', 'name'],
  ...['role', 'after', 'activity', 'source', 'from', 'to'],
]);

/** The prose of a record, text by text in its order. */
export function proseOf(record: RoleRecord): Text[] {
  const walk = (value: unknown, path: PropertyKey[]): Text[] => {
    if (typeof value === 'string') return [{ record, path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([key]) => !NOT_PROSE.has(key))
      .flatMap(([key, inner]) => walk(inner, [...path, Array.isArray(value) ? Number(key) : key]));
  };
  return walk(record, []);
}

/** The words of a text in small letters, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** How many words of prose a record holds. */
export function wordCount(record: RoleRecord): number {
  return proseOf(record).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}
