import { cellsIn, type Draft, shareOf } from './draft';
import { idAndTitle, textColumns } from './idAndTitle';
import { endTextsOf } from './known';
import { repeats } from './profile';
import type { Sorted } from './sorted';
import { namesIn } from './texts';
import { unlessAside } from './unlessAside';

const NO_TEXTS: ReadonlySet<string> = new Set();

/** What tables hold whose names do not tell; and which hold further rows about roles of others, or no roles. */
export function sortByContent(sorted: readonly Sorted[]): Sorted[] {
  const main = sorted.filter((one) => one.holds.as === 'roles' && !repeatsRoles(one.draft));
  const ends = endTextsOf(sorted);
  return sorted.map((one) => {
    const { draft, holds } = one;
    const others = main.filter(({ draft: other }) => other !== draft);
    if (holds.as === 'roles')
      return repeatsRoles(draft) ? asDetails(one, namesOf(others)) : unlessAside(one, others, ends);
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
  const profile = draft.profiles[(id ?? title)?.column ?? -1];
  return profile !== undefined && repeats(profile);
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
