import { separatorOfColumn } from '../../../formats';
import type { ColumnPlan, RoleUse, TablePlan } from '../plan';
import { cellsIn, columnUses, type Draft, kindsIn } from './draft';
import { fitsUse } from './fits';
import { idAndTitle } from './idAndTitle';
import type { Known } from './known';
import { areRelated, nameManagers } from './linked';
import { isManagerKey, NAMES_OF_ROLES } from './names';

const BY_NAME = 'by its name';
const FURTHER = ['summary', 'family', 'aliases', 'habitats', 'salary', 'currency', 'risk'] as const;

/** What a table is taken for that holds roles. */
export function rolesPlan(draft: Draft, known: Known, why: string): TablePlan {
  const uses = columnUses(draft);
  const { id, title } = idAndTitle(draft, known.ends);
  if (id) uses.take(id.column, 'id', id.why);
  if (title) uses.take(title.column, 'title', title.why);
  for (const use of FURTHER) uses.take(namedColumn(draft, use, uses.isFree), use, BY_NAME);
  if (!known.hasAllRelations) takeLinks(draft, known.names, uses);
  const kinds = kindsIn(draft);
  const hasFamily = namedColumn(draft, 'family', () => true) !== undefined;
  if (kinds && !hasFamily) uses.take(kinds.column, 'family', 'it names the kinds of the rows');
  const columns = uses.all((column) => furtherPlan(draft, column));
  return { holds: 'roles', why, columns, ...(kinds && { kinds }) };
}

function namedColumn(draft: Draft, use: RoleUse, isFree: (column: number) => boolean) {
  for (const name of NAMES_OF_ROLES[use]) {
    const column = draft.keys.findIndex(
      (key, at) => key === name && isFree(at) && fitsUse(draft, at, use),
    );
    if (column >= 0) return column;
  }
  return undefined;
}

/** Columns that name other rows: those that stand above, and those that a role is matched with. */
function takeLinks(
  draft: Draft,
  names: ReadonlySet<string>,
  { isFree, take }: ReturnType<typeof columnUses>,
) {
  draft.keys.forEach((key, column) => {
    if (!isFree(column)) return;
    if (isManagerKey(key) && nameManagers(draft, column, names))
      take(column, 'manager', 'by its name, and its cells name other roles');
    else if (areRelated(draft, column, names))
      take(column, 'target', 'its entries name other roles');
  });
}

// One object each: of a wide table thousands of plans cross to the page.
const EMPTY: ColumnPlan = { use: 'ignored', why: 'it is empty' };
const FIGURES: ColumnPlan = { use: 'figure', why: 'its cells are figures' };
const LISTS: ColumnPlan = { use: 'list', why: 'its cells are lists' };
const TEXTS: ColumnPlan = { use: 'text', why: 'its cells are texts' };

/** What a column is that no field of a record takes. */
function furtherPlan(draft: Draft, column: number): ColumnPlan {
  const profile = draft.profiles[column];
  if (!profile?.filled) return EMPTY;
  if (profile.areFigures) return FIGURES;
  return separatorOfColumn(cellsIn(draft, column)) ? LISTS : TEXTS;
}
