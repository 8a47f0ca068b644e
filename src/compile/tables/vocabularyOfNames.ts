import { nameKey } from '../../domain';

/** A vocabulary made from the names that are asked for: the same name gets the same id, another name another. No name gets a reserved id. */
export function vocabularyOfNames<Id extends string>(...reserved: readonly string[]) {
  const ids = new Map<string, Id>();
  const taken = new Set(reserved);
  return {
    idOf: (name: string): Id => {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const base = nameKey(name) || 'other';
      let id = base;
      for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      ids.set(name, id as Id);
      return id as Id;
    },
    entries: () => [...ids].map(([name, id]) => ({ id, name })),
  };
}
