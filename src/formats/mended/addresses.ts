import type { Table } from '../table';
import { saidOfRows } from './said';

/** A page of Notion that a cell names: "Joiner (https://www.notion.so/Joiner-0a1b)". */
const PAGE = /\s\(https:\/\/(?:www\.)?notion\.so\/[^\s()]*\)(?:,\s|$)/g;

/** A table that names pages of Notion by their titles alone, a line each. */
export function withoutAddresses(table: Table): Table {
  const isOf = (cell: string) => cell.includes('notion.so/') && cell.search(PAGE) > 0;
  const named = table.rows.filter(({ cells }) => cells.some(isOf));
  if (!named.length) return table;
  const namesIn = (cell: string) => (isOf(cell) ? cell.replace(PAGE, '\n').trim() : cell);
  const rows = table.rows.map(({ line, cells }) => ({ line, cells: cells.map(namesIn) }));
  const message = 'pages of Notion; their titles are taken, without the addresses';
  return { ...table, rows, remarks: [...table.remarks, saidOfRows(table.file, named, message)] };
}
