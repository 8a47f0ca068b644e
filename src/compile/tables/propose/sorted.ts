import type { Draft } from './draft';
import { type Ends, endsByName } from './ends';
import { endsOfVariables, labelledAddresses } from './labelled';
import { NAMES_OF_ROLES } from './names';

/** A table with what its rows are. */
export interface Sorted {
  readonly draft: Draft;
  readonly holds:
    | { readonly as: 'roles' | 'nothing' | 'unknown' }
    | { readonly as: 'relations'; readonly ends: Ends }
    | { readonly as: 'details'; readonly role: number };
  readonly why: string;
}

const TITLES = new Set(NAMES_OF_ROLES.title);
const IDS = new Set(NAMES_OF_ROLES.id);

/** What a table holds, by its format or the names of its columns. */
export function sortByName(draft: Draft): Sorted {
  const hasTitles = draft.keys.some((key) => TITLES.has(key));
  const why = 'by its columns';
  const ends =
    draft.table.holds === 'roles'
      ? undefined
      : (endsByName(draft.keys, hasTitles) ?? endsOfVariables(draft));
  if (ends) return { draft, why, holds: { as: 'relations', ends } };
  const isOfRoles =
    hasTitles || draft.keys.some((key) => IDS.has(key)) || labelledAddresses(draft) !== undefined;
  if (draft.table.holds === 'roles' || (isOfRoles && draft.table.holds !== 'relations'))
    return { draft, why, holds: { as: 'roles' } };
  return { draft, why, holds: { as: 'unknown' } };
}
