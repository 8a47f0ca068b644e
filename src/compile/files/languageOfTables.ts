import type { Table } from '../../formats';
import { type Language, languageOf } from '../../search';

/** So many rows, and so much of a cell, tell what language a table is in. */
const ROWS = 200;
const LENGTH = 1000;

/** The language of the texts in tables. */
export const languageOfTables = (tables: readonly Table[]): Promise<Language> =>
  languageOf(
    tables.flatMap(({ rows }) =>
      rows.slice(0, ROWS).flatMap(({ cells }) => cells.map((cell) => cell.slice(0, LENGTH))),
    ),
  );
