import {
  asTableId,
  countText,
  LONGEST_ID,
  LONGEST_TITLE,
  type Problem,
  quote,
  type RoleId,
} from '../../../domain';
import { oneLine, type Row } from '../../../formats';
import type { Planned } from '../planned';

/** A row with the role that it is about. */
export interface RowOfRole {
  readonly row: Row;
  readonly id: RoleId;
  readonly title: string;
}

/** The roles of a table's rows, and the ids that are none. What is mended is noted. */
export function rowsOfRoles(planned: Planned, rows: readonly Row[]) {
  const { table, at } = planned;
  const field = table.columns[at.id ?? -1];
  const known = new Map<RoleId, RowOfRole>();
  const roles: RowOfRole[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const written = row.cells[at.id ?? -1] ?? '';
    const id = asTableId(written || titleIn(planned, row).slice(0, LONGEST_ID).trim());
    if (isOfTotals(planned, row, row === rows.at(-1))) {
      const spot = { line: row.line, outcome: 'row left out' } as const;
      planned.note('a row of totals; the line is left out', spot);
    } else if (!id && written) {
      const message = `expected one line of at most ${LONGEST_ID} characters; found ${quote(written)}`;
      problems.push({ file: table.file, line: row.line, ...(field && { field }), message });
    } else if (!id) {
      const spot = { line: row.line, outcome: 'row left out' } as const;
      planned.note('without an id and a title; the line is left out', spot);
    } else roles.push(roleOf(planned, row, id, known));
  }
  return { roles, problems };
}

const TOTALS =
  /^(grand |sub)?total(s|e)?:?$|^total général:?$|^(gesamt)?summe:?$|^(ins)?gesamt:?$|^totaal:?$|^suma:?$/i;

/** Whether a row has the word alone where the others have an id and a title, or is the last one where they have one of both. */
function isOfTotals({ at }: Planned, { cells }: Row, isLast: boolean): boolean {
  if (!isLast && (at.id === undefined || at.title === undefined)) return false;
  const [id = '', title = ''] = [cells[at.id ?? -1], cells[at.title ?? -1]];
  return TOTALS.test(id || title) && !(id && title);
}

/** What a row calls its role; where it has no title, that is its text. */
function titleIn({ at }: Planned, { cells }: Row): string {
  return oneLine(cells[at.title ?? -1] || cells[at.summary ?? -1] || '');
}

/** Another row of an id is about the same role if it has no other title; else its role is kept apart. */
function roleOf(planned: Planned, row: Row, id: RoleId, known: Map<RoleId, RowOfRole>): RowOfRole {
  const title = titleIn(planned, row);
  const before = known.get(id);
  const hasId = Boolean(row.cells[planned.at.id ?? -1]);
  if (before && hasId && (!title || title === before.title)) {
    return { row, id, title: before.title };
  }
  const own = before ? freshId(id, known) : id;
  const role = { row, id: own, title: title || own };
  known.set(own, role);
  noteMended(planned, role, hasId, before);
  return role;
}

function freshId(id: RoleId, known: ReadonlyMap<RoleId, unknown>): RoleId {
  let number = 2;
  while (known.has(`${id} (${number})` as RoleId)) number++;
  return `${id} (${number})` as RoleId;
}

function noteMended(
  { table, at, note }: Planned,
  { row: { line, cells }, id, title }: RowOfRole,
  hasId: boolean,
  before: RowOfRole | undefined,
) {
  const nameOf = (column = -1) => table.columns[column];
  if (title.length > LONGEST_TITLE) {
    const message = `a title of more than ${countText(LONGEST_TITLE)} characters; map and lists have its beginning`;
    note(message, { line, field: nameOf(at.title) });
  }
  if (!hasId && at.id !== undefined)
    note('without an id; called by its title', { line, field: nameOf(at.id), found: id });
  if (at.title !== undefined && !cells[at.title]) {
    const by = cells[at.summary ?? -1] ? 'text' : 'id';
    note(`without a title; called by its ${by}`, { line, field: nameOf(at.title), found: id });
  }
  if (!before) return;
  const what = hasId ? 'id' : 'title';
  const found = `${before.id}, first on line ${before.row.line}`;
  const message = `the same ${what} again; kept apart, with a number behind`;
  note(message, { line, field: nameOf(at.id ?? at.title), found });
}
