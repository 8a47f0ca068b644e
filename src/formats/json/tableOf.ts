import { nameColumns } from '../nameColumns';
import type { Table } from '../table';
import { type Fields, fieldsOf, isObject, type JsonObject } from './fields';

/** An object with more keys than this, over all rows, is a dictionary, and stays JSON in a cell. */
const MOST_COLUMNS = 200;

/** The fields of objects that are alike. */
export function fieldsOfAll(objects: readonly JsonObject[]): Fields[] {
  const whole = dictionariesIn(objects);
  return objects.map((object) => fieldsOf(object, whole));
}

function dictionariesIn(objects: readonly JsonObject[]): Set<string> {
  const keys = new Map<string, Set<string>>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      if (!isObject(value)) continue;
      const known = keys.get(name) ?? new Set();
      keys.set(name, known);
      if (known.size <= MOST_COLUMNS) for (const key of Object.keys(value)) known.add(key);
    }
  }
  return new Set([...keys].filter(([, known]) => known.size > MOST_COLUMNS).map(([name]) => name));
}

/** A table of rows that have their columns by name; a list in a cell is JSON. */
export function tableOf(file: string, holds: Table['holds'], rows: readonly Fields[]): Table {
  const names = namesIn(rows);
  const places = new Map(names.map((name, at) => [name, at]));
  const { columns, remarks } = nameColumns(file, names, () => true);
  return {
    ...{ file, columns, remarks, problems: [] },
    ...(holds && { holds }),
    rows: rows.map((row, at) => ({ line: at + 1, cells: cellsOf(row, places) })),
  };
}

function cellsOf(row: Fields, places: ReadonlyMap<string, number>): string[] {
  const cells = new Array<string>(places.size).fill('');
  for (const [name, cell] of row) {
    const text = typeof cell === 'string' ? cell : cell.length ? JSON.stringify(cell) : '';
    cells[places.get(name) ?? -1] = text;
  }
  return cells;
}

function namesIn(rows: readonly Fields[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of row.keys()) names.add(name);
  return [...names];
}
