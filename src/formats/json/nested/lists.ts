import type { Fields, JsonObject } from '../fields';
import { fieldsOfAll } from '../tableOf';
import { endOf, type Place } from './places';

/** What stands in a column, row by row, without the empty cells. */
export interface Cells {
  readonly texts: string[];
  /** The entries of all lists. */
  readonly entries: string[];
}

/** The objects of a place as rows. */
export interface List {
  readonly place: Place;
  /** Its last name: "skills". */
  readonly key: string;
  readonly rows: readonly Fields[];
  readonly columns: ReadonlyMap<string, Cells>;
  /** The column that has an id in each row, another for each object. */
  readonly idColumn?: string;
  /** The names of its objects, where each has one. */
  readonly names?: readonly string[];
  /** What its objects are known by, row by row: ids, or names, or else numbers. */
  readonly ids: readonly string[];
  /** The id of each text that an object may be named by: its id, or a name that no other has. */
  readonly known: ReadonlyMap<string, string>;
}

const FIRST_IDS = ['id', '@id', '_id', 'identifier'];
const ID =
  /(^|[^A-Za-z])([iI]d|ID|[iI]dentifier|[uU]uid|[uU]ri|URI|[kK]ey|[cC]ode)$|[a-z](Id|ID|Identifier|Uuid|Uri|URI|Key|Code)$/;
const NAMES = ['title', 'name', 'label', 'prefLabel', 'preferredLabel'];

/** Reads the objects of a place. Objects in lists of others may come again, with the same id. */
export function listOf(place: Place): List {
  const key = endOf(place.path);
  const rows = fieldsOfAll(
    place.entries.map(({ object }) => without(object, place.isTree ? key : '')),
  );
  const idColumn = idColumnOf(rows, place.owners !== undefined);
  const names = namesOf(rows);
  const numbers = rows.map((_, at) => String(at + 1));
  const distinct = names && areDistinct(names) ? names : numbers;
  const ids = idColumn === undefined ? distinct : rows.map((row) => textIn(row, idColumn));
  return {
    ...{ place, key, rows, ids, columns: columnsOf(rows), known: knownBy(ids, names ?? []) },
    ...(idColumn !== undefined && { idColumn }),
    ...(names && { names }),
  };
}

/** The text in a column; "" where there is none, or a list. */
export function textIn(row: Fields, column: string): string {
  const cell = row.get(column);
  return typeof cell === 'string' ? cell : '';
}

function columnsOf(rows: readonly Fields[]): Map<string, Cells> {
  const columns = new Map<string, Cells>();
  for (const row of rows) {
    for (const [name, cell] of row) {
      const cells = columns.get(name) ?? { texts: [], entries: [] };
      columns.set(name, cells);
      if (typeof cell !== 'string') for (const entry of cell) cells.entries.push(entry);
      else if (cell) cells.texts.push(cell);
    }
  }
  return columns;
}

const without = (object: JsonObject, key: string) =>
  key ? Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) : object;

const areDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length;

function idColumnOf(rows: readonly Fields[], mayRepeat: boolean): string | undefined {
  const columns = [...(rows[0]?.keys() ?? [])].filter((name) => ID.test(name));
  const first = FIRST_IDS.filter((name) => columns.includes(name));
  return [...first, ...columns].find((name) => {
    const texts = rows.map((row) => textIn(row, name));
    return texts.every(Boolean) && (mayRepeat || areDistinct(texts));
  });
}

function namesOf(rows: readonly Fields[]): string[] | undefined {
  const column = NAMES.find((name) => rows.every((row) => textIn(row, name)));
  return column === undefined ? undefined : rows.map((row) => textIn(row, column));
}

function knownBy(ids: readonly string[], names: readonly string[]): Map<string, string> {
  const known = new Map(ids.map((id) => [id, id]));
  const named = new Map<string, string>();
  names.forEach((name, at) => {
    const id = ids[at] ?? '';
    const before = named.get(name);
    named.set(name, before === undefined || before === id ? id : '');
  });
  for (const [name, id] of named) if (id && !known.has(name)) known.set(name, id);
  return known;
}
