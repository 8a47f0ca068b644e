import type { Table } from '../../formats';

/** A table whose columns were named by what is its first row. */
export function withoutHeader(table: Table): Table {
  return {
    ...table,
    columns: table.columns.map((_, at) => `column ${at + 1}`),
    rows: [{ line: 1, cells: table.columns }, ...table.rows],
  };
}
