import type { Table } from '../../../formats';
import { areFigures } from '../figureColumns';
import { digitsIn } from '../figures';

/** What the cells of a column are like. */
export interface ColumnProfile {
  readonly filled: number;
  readonly distinct: number;
  /** How many characters a filled cell has, on average. */
  readonly length: number;
  readonly isOneLine: boolean;
  /** Whether no cell is more than a word. */
  readonly isOneWord: boolean;
  readonly areFigures: boolean;
  /** Whether half of the rows have something in it, and most of that is no figure. */
  readonly areTexts: boolean;
}

/** So many cells tell whether they are figures. */
const SAMPLE = 200;

/** A table of more cells than this is judged by its first rows. */
const MOST_CELLS = 4_000_000;

/** The rows by which a table is judged. */
export const judgedRows = ({ columns, rows }: Table) =>
  rows.slice(0, Math.max(100, Math.ceil(MOST_CELLS / Math.max(1, columns.length))));

/** What the columns of a table are like; each is looked at once. */
export function profilesOf(table: Table): ColumnProfile[] {
  const rows = judgedRows(table);
  return table.columns.map((name, column) => {
    const cells = rows.map((row) => row.cells[column] ?? '').filter(Boolean);
    const characters = cells.reduce((sum, cell) => sum + cell.length, 0);
    return {
      filled: cells.length,
      distinct: new Set(cells).size,
      length: characters / Math.max(1, cells.length),
      isOneLine: !cells.some((cell) => cell.includes('\n')),
      isOneWord: !cells.some((cell) => /\s/.test(cell)),
      areFigures: areFigures(name, cells),
      areTexts: 2 * cells.length >= rows.length && areMostlyTexts(cells.slice(0, SAMPLE)),
    };
  });
}

const areMostlyTexts = (cells: readonly string[]) =>
  2 * cells.filter((cell) => digitsIn(cell) !== undefined).length < cells.length;

/** Whether each filled cell of a column is another one. */
export const isUnique = ({ filled, distinct }: ColumnProfile) => filled > 0 && distinct === filled;

/** Whether hardly any cell of a column comes again. */
export const isMostlyUnique = ({ filled, distinct }: ColumnProfile) =>
  filled > 0 && distinct >= 0.8 * filled;

/** Whether most cells of a column stand in several rows. */
export const repeats = ({ filled, distinct }: ColumnProfile) =>
  filled > 2 && 2 * distinct <= filled;
