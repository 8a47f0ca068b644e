import { freshNames } from '../../domain';
import type { Table } from '../table';

const FIRST = /^(first|given|fore)[\s_-]*names?$|^vorname$|^prénom$/i;
const LAST = /^(last|sur|family)[\s_-]*names?$|^nachname$|^nom( de famille)?$/i;
const MANAGER = /manager|supervisor|superior|reports?[\s_-]*to|boss|vorgesetzte/i;

/** A table in which managers are named by first and last name, which stand in two columns: with a column of both. */
export function withFullNames(table: Table): Table {
  const { file, columns, rows, header } = table;
  const [first, last] = [FIRST, LAST].map((looks) => columns.findIndex((name) => looks.test(name)));
  if (first === undefined || last === undefined || first < 0 || last < 0) return table;
  const managers = new Set(
    columns.flatMap((name, at) => (MANAGER.test(name) ? rows.map(({ cells }) => cells[at]) : [])),
  );
  managers.delete('');
  const ways = [
    (cells: readonly string[]) => `${cells[first]} ${cells[last]}`.trim(),
    (cells: readonly string[]) => `${cells[last]}, ${cells[first]}`,
  ];
  const nameOf = ways.find((way) => {
    const names = new Set(rows.map(({ cells }) => way(cells)));
    return managers.size && [...managers].every((name) => !name || names.has(name));
  });
  if (!nameOf) return table;
  const name = freshNames(columns, ' ')('Full name');
  const message = `managers are named by "${columns[first]}" and "${columns[last]}" together; put in one column, "${name}"`;
  return {
    ...table,
    columns: [...columns, name],
    rows: rows.map(({ line, cells }) => ({ line, cells: [...cells, nameOf(cells)] })),
    remarks: [...table.remarks, { file, line: header?.line ?? 1, message }],
  };
}
