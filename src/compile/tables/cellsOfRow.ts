import type { Outcome } from '../../domain';
import { entriesIn, oneLine, type Row, type separatorOfList } from '../../formats';
import { isMissing } from './figures';
import type { Places, RoleUse } from './plan';
import type { Note } from './tableRemarks';

/** What the rows of a table share. */
export interface RoleTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly at: Places;
  /** What separates the entries of a column's lists. */
  readonly separators: Partial<Record<RoleUse, ReturnType<typeof separatorOfList>>>;
  readonly note: Note;
}

/** How a figure is read from a cell, and which figures fit. */
interface Figure {
  readonly read: (text: string) => number | undefined;
  readonly fits: (value: number) => boolean;
  readonly expected: string;
  /** What is said of a figure that could be read in another way. */
  readonly doubtIn?: (text: string) => string | undefined;
}

/** Reads the known columns of a row as text, lists and figures. What cannot be used is noted and left out. */
export function cellsOfRow(
  { cells, line }: Row,
  { columns, at, separators, note: noteIn }: RoleTable,
) {
  const raw = (name: RoleUse) => cells[at[name] ?? -1] ?? '';
  const text = (name: RoleUse) => oneLine(raw(name));
  const note = (name: RoleUse, message: string, outcome?: Outcome) =>
    noteIn(message, {
      ...{ line, field: columns[at[name] ?? -1], found: text(name) },
      ...(outcome && { outcome }),
    });
  const list = (name: RoleUse) => entriesIn(raw(name), separators[name]).map(oneLine);
  const figure = (name: RoleUse, { read, fits, expected, doubtIn }: Figure): number | undefined => {
    if (!text(name)) return undefined;
    const value = read(text(name));
    const whole = value === undefined ? undefined : Math.round(value);
    const isFit = whole !== undefined && fits(whole);
    if (isMissing(text(name))) note(name, 'read as no figure');
    else if (!isFit) note(name, `expected ${expected}; left out`, 'left out');
    else if (whole !== value) note(name, 'rounded');
    const doubt = isFit && doubtIn?.(text(name));
    if (doubt) note(name, doubt, 'asked');
    return isFit ? whole : undefined;
  };
  return { text, list, figure, note };
}
