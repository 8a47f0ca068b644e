import { countText, cutText, type Problem } from '../domain';

/** A column's name as names are compared: "Flight Risk" and "flight_risk" are the same. */
export function columnName(column: string): string {
  return column.toLowerCase().replace(/[\s_-]+/g, '_');
}

/** A name that is longer is a text, which every heading and filter would have to lay out. */
const LONGEST_NAME = 200;

/** Gives each column a name of its own, of at most 200 characters: one without gets its number, unless it is empty, and one that is there twice a number behind. */
export function nameColumns(
  file: string,
  names: readonly string[],
  isFilled: (column: number) => boolean,
): { columns: string[]; remarks: Problem[] } {
  const written = names.map((name) => cutText(name, LONGEST_NAME));
  const taken = new Set(written.map(columnName));
  const met = new Set<string>();
  const remarks = names.flatMap((name, at): Problem[] => {
    const message = `the name of column ${at + 1} has ${countText(name.length)} characters; the first ${LONGEST_NAME} are kept`;
    return name.length > LONGEST_NAME ? [{ file, line: 1, message }] : [];
  });
  const next = new Map<string, number>();
  const freeName = (base: string, from: number) => {
    let number = Math.max(from, next.get(columnName(base)) ?? 0);
    while (taken.has(columnName(`${base} ${number}`))) number++;
    taken.add(columnName(`${base} ${number}`));
    next.set(columnName(base), number);
    return `${base} ${number}`;
  };
  const columns = written.map((column, at) => {
    if (!column && !isFilled(at)) return '';
    const isNew = column && !met.has(columnName(column));
    met.add(columnName(column));
    if (isNew) return column;
    const name = column ? freeName(column, 2) : freeName('column', at + 1);
    const message = column
      ? `there is another column of this name; this one is called "${name}"`
      : `column ${at + 1} has no name; it is called "${name}"`;
    remarks.push({ file, line: 1, ...(column && { field: column }), message });
    return name;
  });
  return { columns, remarks };
}
