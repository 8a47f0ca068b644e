import { freshNames, nameKey } from '../../domain';

/** A vocabulary made from the names that are asked for: the same name gets the same id, another name another. No name gets a reserved id. */
export function vocabularyOfNames<Id extends string>(...reserved: readonly string[]) {
  const ids = new Map<string, Id>();
  const fresh = freshNames(reserved);
  return {
    idOf: (name: string): Id => {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const id = fresh(nameKey(name) || 'other') as Id;
      ids.set(name, id);
      return id;
    },
    entries: () => [...ids].map(([name, id]) => ({ id, name })),
  };
}
