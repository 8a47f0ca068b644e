import { entriesIn, separatorOfNames } from '../../../formats';
import { turnedName } from '../turnedName';
import { cellsIn, type Draft } from './draft';
import { RELATED } from './names';
import { judgedRows } from './profile';

const FEWEST = 3;

/** Whether at least half of what a column's cells list are names of roles, or names of people the other way round. */
export function nameManagers(draft: Draft, column: number, names: ReadonlySet<string>): boolean {
  const has = (name: string) => names.has(name) || names.has(turnedName(name));
  const { known, all } = entriesOf(draft, column, has);
  return 2 * known >= all;
}

/** Whether a column lists other roles: by its name, or because nearly all its entries are roles and it is no code. */
export function areRelated(draft: Draft, column: number, names: ReadonlySet<string>): boolean {
  const { areFigures = true, filled = 0 } = draft.profiles[column] ?? {};
  if (!filled) return false;
  const isCalledSo = RELATED.includes(draft.keys[column] ?? '');
  if ((areFigures && !isCalledSo) || repeatsItsRow(draft, column)) return false;
  const { known, all } = entriesOf(draft, column, (name) => names.has(name));
  return isCalledSo ? 2 * known >= all : known >= FEWEST && known >= 0.9 * all;
}

/** Whether a column says again what another one of its row says, such as a title that is there twice. */
function repeatsItsRow({ table }: Draft, column: number): boolean {
  const filled = judgedRows(table).filter(({ cells }) => cells[column]);
  const repeating = filled.filter(({ cells }) =>
    cells.some((cell, at) => at !== column && cell === cells[column]),
  );
  return 2 * repeating.length > filled.length;
}

function entriesOf(draft: Draft, column: number, isName: (name: string) => boolean) {
  const cells = cellsIn(draft, column);
  const separator = separatorOfNames(cells, isName);
  const entries = cells.flatMap((cell) => entriesIn(cell, separator));
  return { known: entries.filter(isName).length, all: entries.length };
}
