import {
  type FamilyId,
  type HabitatId,
  type Problem,
  type RoleId,
  type RoleRecord,
  UNCLASSIFIED,
} from '../../domain';
import type { Table } from '../../formats';
import type { Attributes } from '../attributes';
import { attributeReader } from './attributeReader';
import type { RoleTable } from './cellsOfRow';
import { idsOfRows } from './idsOfRows';
import { separatorOfList } from './lists';
import { managersIn } from './managersIn';
import { type Places, placesIn, type TablePlan } from './plan';
import { roleOfRow } from './roleOfRow';
import { type Note, tableRemarks } from './tableRemarks';
import { vocabularyOfNames } from './vocabularyOfNames';

/** What a table of roles holds; `lines` has the line of each id, and is undefined where the table cannot be read. */
export interface TableRoles {
  readonly records: readonly RoleRecord[];
  readonly attributes: Attributes;
  readonly lines: ReadonlyMap<string, number> | undefined;
  readonly families: readonly { readonly id: FamilyId; readonly name: string }[];
  readonly habitats: readonly { readonly id: HabitatId; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** The roles of a table, without their matches, and what is wrong with it. Without a column of ids its titles are ids. */
export function rolesOfTable(table: Table, plan: TablePlan): TableRoles {
  const { file, columns, rows } = table;
  const named = placesIn(plan);
  const id = named.id ?? named.title;
  const at: Places = { ...named, ...(id !== undefined && { id }) };
  const problems = [...table.problems, ...tableProblems(file, table, at)];
  const vocabularies = {
    families: vocabularyOfNames<FamilyId>(UNCLASSIFIED),
    habitats: vocabularyOfNames<HabitatId>(),
  };
  const vocabulary = () => ({
    families: vocabularies.families.entries(),
    habitats: vocabularies.habitats.entries(),
  });
  if (at.id === undefined || at.title === undefined) {
    const nothing = { records: [], attributes: new Map(), lines: undefined, remarks: [] };
    return { ...nothing, ...vocabulary(), problems };
  }
  const ids = idsOfRows(file, columns[at.id] ?? '', at.id, rows);
  const { note, all } = tableRemarks(file);
  const shared = tableOf(file, table, at, note);
  const attributesOf = attributeReader(table, plan, note);
  const records: RoleRecord[] = [];
  const attributes = new Map<RoleId, ReturnType<typeof attributesOf>>();
  for (const row of rows) {
    const id = row.cells[at.id] as RoleId;
    if (ids.lines.get(id) !== row.line) continue;
    records.push(roleOfRow(row, id, shared, vocabularies));
    const own = attributesOf(row);
    if (own.length) attributes.set(id, own);
  }
  return {
    ...{ records, attributes, lines: ids.lines },
    ...vocabulary(),
    problems: [...problems, ...ids.problems],
    remarks: [...table.remarks, ...all()],
  };
}

function tableOf(file: string, { columns, rows }: Table, at: Places, note: Note): RoleTable {
  const separatorAt = (column = -1) =>
    separatorOfList(rows.map(({ cells }) => cells[column] ?? ''));
  const separators = { aliases: separatorAt(at.aliases), habitats: separatorAt(at.habitats) };
  return { file, columns, at, separators, managers: managersIn(rows, at), note };
}

/** What is wrong with the table as a whole. */
function tableProblems(file: string, { columns, rows }: Table, at: Places): Problem[] {
  if (!columns.length) return [];
  const missing = (['id', 'title'] as const).filter((name) => at[name] === undefined);
  return [
    ...missing.map((field) => ({ file, line: 1, field, message: 'this column is missing' })),
    ...(rows.length
      ? []
      : [{ file, line: 1, message: 'there are no roles below the column names' }]),
  ];
}
