import type { Dossier } from '../../domain';

/** A column of an opened file, and the words in it that two roles share. */
export interface SharedAttribute {
  readonly label: string;
  readonly values: readonly string[];
}

/** The columns of words in which two roles have some in common. */
export function sharedAttributes(one: Dossier, other: Dossier): SharedAttribute[] {
  const others = new Map(other.attributes?.map(({ label, value }) => [label, wordsOf(value)]));
  return (one.attributes ?? []).flatMap(({ label, value }) => {
    const values = wordsOf(value).filter((word) => others.get(label)?.includes(word));
    return values.length ? [{ label, values }] : [];
  });
}

const wordsOf = (value: number | readonly string[]) => (typeof value === 'number' ? [] : value);
