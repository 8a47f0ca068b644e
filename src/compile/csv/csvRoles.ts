import {
  type AttributeValue,
  type FamilyId,
  type HabitatId,
  type Problem,
  type RoleId,
  type RoleRecord,
  UNCLASSIFIED,
} from '../../domain';
import { type CsvRow, type CsvTable, readCsv } from '../../formats';
import type { Attributes } from '../attributes';
import type { SourceFile } from '../sources';
import type { RoleTable } from './cellsOfRow';
import { figureColumns } from './figureColumns';
import { idsOfRows } from './idsOfRows';
import { entriesIn, separatorOfColumn, separatorOfList } from './lists';
import { managersIn } from './managersIn';
import { type Places, placesOfKnown } from './roleColumns';
import { roleOfRow } from './roleOfRow';
import { type Note, tableRemarks } from './tableRemarks';
import { vocabularyOfNames } from './vocabularyOfNames';

/** What a table of roles holds; `lines` has the line of each id, and is undefined where the table cannot be read. */
export interface CsvRoles {
  readonly records: readonly RoleRecord[];
  readonly attributes: Attributes;
  readonly lines: ReadonlyMap<string, number> | undefined;
  readonly families: readonly { readonly id: FamilyId; readonly name: string }[];
  readonly habitats: readonly { readonly id: HabitatId; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** The roles of a CSV pair, without their matches, and what is wrong with the table. */
export function readCsvRoles({ path: file, text }: SourceFile): CsvRoles {
  const csv = readCsv(file, text);
  const { columns, rows } = csv;
  const at = placesOfKnown(columns);
  const problems = [...csv.problems, ...tableProblems(file, csv, at)];
  const vocabularies = {
    families: vocabularyOfNames<FamilyId>(UNCLASSIFIED),
    habitats: vocabularyOfNames<HabitatId>(),
  };
  const named = () => ({
    families: vocabularies.families.entries(),
    habitats: vocabularies.habitats.entries(),
  });
  if (at.id === undefined || at.title === undefined) {
    const nothing = { records: [], attributes: new Map(), lines: undefined, remarks: [] };
    return { ...nothing, ...named(), problems };
  }
  const ids = idsOfRows(file, columns[at.id] ?? '', at.id, rows);
  const { note, all } = tableRemarks(file);
  const table = tableOf(file, csv, at, note);
  const attributesOf = attributeReader(csv, at, note);
  const records: RoleRecord[] = [];
  const attributes = new Map<RoleId, ReturnType<typeof attributesOf>>();
  for (const row of rows) {
    const id = row.cells[at.id] as RoleId;
    if (ids.lines.get(id) !== row.line) continue;
    records.push(roleOfRow(row, id, table, vocabularies));
    const own = attributesOf(row);
    if (own.length) attributes.set(id, own);
  }
  return {
    ...{ records, attributes, lines: ids.lines },
    ...named(),
    problems: [...problems, ...ids.problems],
    remarks: [...csv.remarks, ...all()],
  };
}

function tableOf(file: string, { columns, rows }: CsvTable, at: Places, note: Note): RoleTable {
  const separatorAt = (column = -1) =>
    separatorOfList(rows.map(({ cells }) => cells[column] ?? ''));
  const separators = { aliases: separatorAt(at.aliases), habitats: separatorAt(at.habitats) };
  return { file, columns, at, separators, managers: managersIn(rows, at), note };
}

/** Reads what a row has in the columns that no field of a record takes. */
function attributeReader(csv: CsvTable, at: Places, note: Note) {
  const taken = new Set(Object.values(at));
  const isFurther = (column: number) => !taken.has(column) && csv.columns[column];
  const columns = csv.columns.map((label, column) => (isFurther(column) ? label : ''));
  const figures = figureColumns({ ...csv, columns }, note);
  const further = columns.flatMap((label, column) => {
    if (!label) return [];
    const separator = separatorOfColumn(csv.rows.map(({ cells }) => cells[column] ?? ''));
    const words = (cell: string) => entriesIn(cell, separator);
    return [{ label, column, read: figures.get(column) ?? words }];
  });
  return ({ cells }: CsvRow) =>
    further.flatMap(({ label, column, read }) => {
      const cell = cells[column] ?? '';
      const value: AttributeValue | undefined = cell ? read(cell) : undefined;
      return value === undefined ? [] : [{ label, value }];
    });
}

/** What is wrong with the table as a whole. */
function tableProblems(file: string, { columns, rows }: CsvTable, at: Places): Problem[] {
  if (!columns.length) return [];
  const missing = (['id', 'title'] as const).filter((name) => at[name] === undefined);
  return [
    ...missing.map((field) => ({ file, line: 1, field, message: 'this column is missing' })),
    ...(rows.length
      ? []
      : [{ file, line: 1, message: 'there are no roles below the column names' }]),
  ];
}
