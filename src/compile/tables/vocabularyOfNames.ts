import { cutText, freshNames, nameKey } from '../../domain';

/** A name that is longer is a text, which filters, legend and map would have to lay out. */
const LONGEST_NAME = 200;
/** The link has no room for longer ones. */
const LONGEST_KEY = 100;

/** A vocabulary made from the names that are asked for: the same name gets the same id, another name another. Long ones are cut. No name gets a reserved id. */
export function vocabularyOfNames<Id extends string>(...reserved: readonly string[]) {
  const ids = new Map<string, Id>();
  const fresh = freshNames(reserved);
  return {
    idOf: (name: string): Id => {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const id = fresh(nameKey(name).slice(0, LONGEST_KEY) || 'other') as Id;
      ids.set(name, id);
      return id;
    },
    entries: () => [...ids].map(([name, id]) => ({ id, name: cutText(name, LONGEST_NAME) })),
  };
}
