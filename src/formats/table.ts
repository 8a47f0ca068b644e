import type { Problem } from '../domain';

export interface Row {
  /** The line (from 1) on which the row begins; in a format without lines its number. */
  readonly line: number;
  /** One cell for each column, trimmed; line breaks inside a cell stay. A list in a cell is JSON: `["a","b"]`. */
  readonly cells: readonly string[];
}

/** What any file with rows in it is read to: a CSV file, a sheet, the nodes or the edges of a graph. */
export interface Table {
  /** What remarks call it: "roles.csv", "catalogue.xlsx, Roles". */
  readonly file: string;
  /** What its rows are, where the format itself says so; else the columns tell. */
  readonly holds?: 'roles' | 'relations';
  /** The names of the columns, each of them once; "" for one without a name and without cells. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Where a row may have had the names of the columns: that row as it was written. */
  readonly header?: Row;
  /** What stood between the cells; with it goes a decimal mark. Other formats have none. */
  readonly separator?: string;
  readonly problems: readonly Problem[];
  /** What was mended. */
  readonly remarks: readonly Problem[];
}
