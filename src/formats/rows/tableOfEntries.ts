import type { Problem } from '../../domain';
import { nameColumns } from '../nameColumns';
import type { Table } from '../table';

/** What one row has: values under keys. Two columns of the same name have two keys. */
export type Entry = ReadonlyMap<string, string>;

/** A table of rows that each name their own columns; the columns are in the order in which they are met. */
export function tableOfEntries(
  file: string,
  holds: 'roles' | 'relations',
  entries: readonly Entry[],
  nameOf: (key: string) => string = (key) => key,
): Table {
  const keys = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  const { columns, remarks } = nameColumns(file, keys.map(nameOf), () => true);
  const rows = entries.map((entry, at) => ({
    line: at + 1,
    cells: keys.map((key) => (entry.get(key) ?? '').trim()),
  }));
  return { file, holds, columns, rows, problems: [], remarks };
}

/** A table that could not be read. */
export function faultyTable(file: string, line: number, message: string): Table {
  const problems: Problem[] = [{ file, line, message }];
  return { file, columns: [], rows: [], problems, remarks: [] };
}
