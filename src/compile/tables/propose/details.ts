import type { ColumnPlan, TablePlan } from '../plan';
import { columnUses, type Draft } from './draft';

/** What the entries of further rows are called, the surest first. */
const ENTRIES = [
  ...['elementname', 'skill', 'skillname', 'tool', 'task', 'technology', 'knowledge', 'ability'],
  ...['example', 'item', 'itemname', 'attribute', 'competency', 'activity', 'name', 'label'],
];
const FIGURES = ['datavalue', 'value', 'importance', 'score', 'level', 'weight', 'rating'];
const SCALES = ['scaleid', 'scale', 'scalename', 'measure', 'metric'];
const LONGEST_ENTRY = 80;

/** What a table is taken for that has further rows about roles of another one: whose they are, what they add, and how much of it. */
export function detailsPlan(draft: Draft, role: number, why: string): TablePlan {
  const { isFree, take, all } = columnUses(draft);
  const first = (names: readonly string[]) =>
    names.map((name) => draft.keys.indexOf(name)).find((at) => at >= 0 && isFree(at));
  take(role, 'id', why);
  const entries = first(ENTRIES);
  take(entries, 'list', 'by its name');
  const scale = first(SCALES);
  const figure = first(FIGURES);
  take(figure, 'figure', 'by its name; the strongest come first');
  const columns = all((at) => restPlan(draft, at, entries === undefined));
  return { holds: 'details', why, columns, ...scaleOf(draft, scale) };
}

function restPlan({ profiles }: Draft, column: number, isList: boolean): ColumnPlan {
  const { areFigures, distinct = 0, length = 0 } = profiles[column] ?? {};
  if (isList && !areFigures && distinct > 1 && length <= LONGEST_ENTRY)
    return { use: 'list', why: 'its cells are short texts' };
  return { use: 'ignored', why: 'another column has what the rows add' };
}

/** Of several scales the first one is taken. */
function scaleOf({ table, profiles }: Draft, column: number | undefined): Pick<TablePlan, 'kinds'> {
  const first = table.rows[0]?.cells[column ?? -1];
  if (column === undefined || !first || (profiles[column]?.distinct ?? 0) < 2) return {};
  return { kinds: { column, taken: [first] } };
}
