import { cellsIn, type Draft, shareOf } from './draft';
import { type Ends, endsByName } from './ends';
import { idAndTitle, textColumns } from './idAndTitle';
import { NAMES_OF_ROLES } from './names';
import { namesIn } from './texts';

/** A table with what its rows are. */
export interface Sorted {
  readonly draft: Draft;
  readonly holds:
    | { readonly as: 'roles' | 'nothing' | 'unknown' }
    | { readonly as: 'relations'; readonly ends: Ends }
    | { readonly as: 'details'; readonly role: number };
  readonly why: string;
}

const NO_TEXTS: ReadonlySet<string> = new Set();
const TITLES = new Set(NAMES_OF_ROLES.title);
const IDS = new Set(NAMES_OF_ROLES.id);

/** What a table holds, by its format or the names of its columns. */
export function sortByName(draft: Draft): Sorted {
  const hasTitles = draft.keys.some((key) => TITLES.has(key));
  const why = 'by its columns';
  const ends = draft.table.holds === 'roles' ? undefined : endsByName(draft.keys, hasTitles);
  if (ends) return { draft, why, holds: { as: 'relations', ends } };
  const isOfRoles = hasTitles || draft.keys.some((key) => IDS.has(key));
  if (draft.table.holds === 'roles' || (isOfRoles && draft.table.holds !== 'relations'))
    return { draft, why, holds: { as: 'roles' } };
  return { draft, why, holds: { as: 'unknown' } };
}

/** The same for tables whose names do not tell, and for further rows about roles of another table. */
export function sortByContent(sorted: readonly Sorted[]): Sorted[] {
  const main = sorted.filter((one) => one.holds.as === 'roles' && !repeatsRoles(one.draft));
  return sorted.map((one) => {
    const { draft, holds } = one;
    const others = main.filter(({ draft: other }) => other !== draft);
    if (holds.as === 'roles') return repeatsRoles(draft) ? asDetails(one, namesOf(others)) : one;
    if (holds.as !== 'unknown') return one;
    const unknown = sorted.filter((other) => other !== one && other.holds.as === 'unknown');
    return byCells(one, namesOf(others.length ? others : unknown), main.length > 0);
  });
}

const namesOf = (sorted: readonly Sorted[]) =>
  new Set(sorted.flatMap(({ draft }) => namesIn(draft)));

/** Whether most roles of a table have several rows. */
function repeatsRoles(draft: Draft): boolean {
  const { id, title } = idAndTitle(draft, NO_TEXTS);
  const { filled = 0, distinct = 0 } = draft.profiles[(id ?? title)?.column ?? -1] ?? {};
  return 2 * distinct <= filled && filled > 2;
}

function asDetails(one: Sorted, names: ReadonlySet<string>): Sorted {
  const [role] = referring(one.draft, names);
  return role === undefined
    ? one
    : { ...one, why: 'several rows a role of another table', holds: { as: 'details', role } };
}

/** Two columns that name roles are ends; one is whose the row is; a table of texts is roles itself. */
function byCells(one: Sorted, names: ReadonlySet<string>, hasRoles: boolean): Sorted {
  const [source, target] = referring(one.draft, names);
  if (source !== undefined && target !== undefined) {
    const ends = { source, target, isAbove: false };
    return { ...one, why: 'two columns name roles', holds: { as: 'relations', ends } };
  }
  if (source !== undefined && hasRoles)
    return { ...one, why: 'a column names roles', holds: { as: 'details', role: source } };
  const isTable = one.draft.table.rows.length > 1 && textColumns(one.draft).length > 0;
  return isTable && !hasRoles
    ? { ...one, why: 'a column has texts that are each another', holds: { as: 'roles' } }
    : { ...one, why: 'no column names a role', holds: { as: 'nothing' } };
}

/** So many of its cells have to be names of roles for a column to refer to them. */
const MOST_NAMED = 0.6;

/** The columns whose cells name roles of other tables. */
function referring(draft: Draft, names: ReadonlySet<string>): number[] {
  return draft.profiles.flatMap(({ filled }, column) =>
    filled && shareOf(cellsIn(draft, column), names) >= MOST_NAMED ? [column] : [],
  );
}
