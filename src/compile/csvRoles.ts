import {
  type AttributeValue,
  asTableId,
  type FamilyId,
  groupBy,
  type HabitatId,
  LONGEST_ID,
  type Problem,
  quote,
  type RoleId,
  type RoleRecord,
  UNCLASSIFIED,
} from '../domain';
import { type CsvRow, columnName, readCsv } from '../formats';
import { amountOf, figureColumns, listOf } from './cells';
import type { SourceFile } from './sources';
import { vocabularyOfNames } from './vocabularyOfNames';

const KNOWN = {
  id: ['id'],
  title: ['title'],
  summary: ['summary'],
  family: ['family'],
  aliases: ['aliases'],
  habitats: ['habitats'],
  salary: ['salary'],
  currency: ['currency'],
  risk: ['flight_risk', 'risk'],
  manager: ['manager', 'manager_id', 'reports_to', 'reportsto'],
} as const;
type Known = keyof typeof KNOWN;

type Entries = { label: string; value: AttributeValue }[];

/** What the rows share: where the known columns are, what the others hold, and what has been met so far. */
interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly at: Partial<Record<Known, number>>;
  readonly further: readonly { readonly label: string; readonly column: number }[];
  readonly figures: ReadonlySet<number>;
  /** The line of each id. */
  readonly lines: Map<string, number>;
  readonly families: ReturnType<typeof vocabularyOfNames<FamilyId>>;
  readonly habitats: ReturnType<typeof vocabularyOfNames<HabitatId>>;
}

/** The roles of a CSV pair, without their matches, and what is wrong with the table. */
export function readCsvRoles({ path: file, text }: SourceFile) {
  const { columns, rows, problems: faults } = readCsv(file, text);
  const at = placesOfKnown(columns);
  const table: Table = {
    file,
    columns,
    at,
    further: columns.flatMap((label, column) =>
      Object.values(at).includes(column) || !label ? [] : [{ label, column }],
    ),
    figures: figureColumns(columns, rows),
    lines: new Map(),
    families: vocabularyOfNames(),
    habitats: vocabularyOfNames(),
  };
  const problems = [...faults, ...tableProblems(table, rows)];
  const managers = managersIn(rows, table);
  const records: RoleRecord[] = [];
  const attributes = new Map<RoleId, Entries>();
  const isReadable = at.id !== undefined && at.title !== undefined;
  for (const row of isReadable ? rows : []) {
    const record = recordOf(row, table, managers, problems);
    if (!record) continue;
    records.push(record);
    const own = attributesOf(row, table);
    if (own.length) attributes.set(record.id, own);
  }
  return {
    problems,
    records,
    attributes,
    lines: table.lines,
    families: table.families.entries(),
    habitats: table.habitats.entries(),
  };
}

/** The record that a row makes; undefined where it has no id of its own. What is wrong with it is added to `problems`. */
function recordOf(
  row: CsvRow,
  table: Table,
  managers: ReadonlyMap<string, RoleId>,
  problems: Problem[],
): RoleRecord | undefined {
  const { file, columns, at, lines, families, habitats } = table;
  const cell = (name: Known) => row.cells[at[name] ?? -1] ?? '';
  const fault = (name: Known, message: string) =>
    problems.push({ file, line: row.line, field: columns[at[name] ?? -1] ?? name, message });
  const figure = (name: Known, expected: string, fits: (value: number) => boolean) => {
    const value = amountOf(cell(name));
    if (!cell(name) || (value !== undefined && fits(value))) return value;
    fault(name, `expected ${expected}; found ${quote(cell(name))}`);
    return undefined;
  };

  const id = roleIdIn(row, cell('id'), lines, (message) => fault('id', message));
  if (!cell('title')) fault('title', 'missing; expected a title');
  const risk = figure('risk', 'a whole number from 0 to 100', (value) => value <= 100);
  const amount = figure('salary', 'a yearly amount such as 90000', (value) => value > 0);
  const currency = cell('currency') || 'USD';
  if (!/^[A-Z]{3}$/.test(currency)) {
    fault('currency', `expected a currency code of three capitals; found ${quote(currency)}`);
  }
  const manager = managers.get(cell('manager'));
  if (cell('manager') && (manager === undefined || manager === id)) {
    fault(
      'manager',
      `expected the id or the title of another row; found ${quote(cell('manager'))}`,
    );
  }
  if (id === undefined) return undefined;
  const aliases = listOf(cell('aliases'));
  const lives = listOf(cell('habitats')).map(habitats.idOf);
  return {
    id,
    title: cell('title'),
    family: cell('family') ? families.idOf(cell('family')) : UNCLASSIFIED,
    ...(cell('summary') && { summary: cell('summary') }),
    ...(aliases.length && { aliases }),
    ...(lives.length && { habitats: lives }),
    ...(amount !== undefined && { salary: { amount, currency, basis: file } }),
    ...(risk !== undefined && { flightRisk: { percent: risk } }),
    ...(manager !== undefined && { orgChart: { pressedBy: [{ role: manager }] } }),
  };
}

/** The roles that a cell of the manager column may name: by id, and by titles that only one row has. */
function managersIn(rows: readonly CsvRow[], { at }: Table): Map<string, RoleId> {
  if (at.manager === undefined) return new Map();
  const cellsIn = (name: 'id' | 'title') =>
    rows.map(({ cells }) => [cells[at[name] ?? -1] ?? '', cells[at.id ?? -1] ?? ''] as const);
  const byTitle = groupBy(cellsIn('title'), ([title]) => title);
  const known = [
    ...[...byTitle.values()].flatMap((same) => (same.length === 1 ? same : [])),
    ...cellsIn('id'),
  ];
  return new Map(
    known.flatMap(([name, text]) => {
      const id = asTableId(text);
      return name && id ? [[name, id] as const] : [];
    }),
  );
}

/** What a row has in the columns that no field of a record takes. */
function attributesOf({ cells }: CsvRow, { further, figures }: Table): Entries {
  return further.flatMap(({ label, column }) => {
    const text = cells[column] ?? '';
    return text ? [{ label, value: figures.has(column) ? Number(text) : listOf(text) }] : [];
  });
}

function placesOfKnown(columns: readonly string[]): Partial<Record<Known, number>> {
  const names = columns.map(columnName);
  return Object.fromEntries(
    Object.entries(KNOWN).flatMap(([key, spellings]) => {
      const index = names.findIndex((name) => (spellings as readonly string[]).includes(name));
      return index < 0 ? [] : [[key, index]];
    }),
  );
}

/** What is wrong with the table as a whole. */
function tableProblems({ file, columns, at }: Table, rows: readonly CsvRow[]): Problem[] {
  if (!columns.length) return [];
  const missing = (['id', 'title'] as const).filter((name) => at[name] === undefined);
  return [
    ...missing.map((field) => ({ file, line: 1, field, message: 'this column is missing' })),
    ...(rows.length
      ? []
      : [{ file, line: 1, message: 'there are no roles below the column names' }]),
  ];
}

/** The id of a row, noted under its line; undefined when it is none, or one that was there before. */
function roleIdIn(
  { line }: CsvRow,
  text: string,
  lines: Map<string, number>,
  fault: (message: string) => void,
): RoleId | undefined {
  const id = asTableId(text);
  const before = lines.get(text);
  if (!text) fault('missing; expected an id');
  else if (id === undefined) {
    fault(`expected one line of at most ${LONGEST_ID} characters; found ${quote(text)}`);
  } else if (before !== undefined) fault(`${quote(text)} already stands on line ${before}`);
  else {
    lines.set(text, line);
    return id;
  }
  return undefined;
}
