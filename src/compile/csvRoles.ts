import {
  type AttributeValue,
  asTableId,
  type FamilyId,
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
} as const;
type Known = keyof typeof KNOWN;

/** The roles of a CSV pair, without their matches, and what is wrong with the table. */
export function readCsvRoles({ path: file, text }: SourceFile) {
  const { columns, rows, problems: faults } = readCsv(file, text);
  const problems: Problem[] = [...faults];
  const records: RoleRecord[] = [];
  const attributes = new Map<RoleId, { label: string; value: AttributeValue }[]>();
  const lines = new Map<string, number>();
  const families = vocabularyOfNames<FamilyId>();
  const habitats = vocabularyOfNames<HabitatId>();
  const at = placesOfKnown(columns);
  const figures = figureColumns(columns, rows);
  const further = columns.flatMap((label, column) =>
    Object.values(at).includes(column) || !label ? [] : [{ label, column }],
  );
  if (columns.length) problems.push(...missingColumns(file, at));
  if (columns.length && !rows.length) {
    problems.push({ file, line: 1, message: 'there are no roles below the column names' });
  }
  if (at.id === undefined || at.title === undefined) return { problems, ...collected() };

  for (const row of rows) {
    const cell = (name: Known) => row.cells[at[name] ?? -1] ?? '';
    const field = (name: Known) => columns[at[name] ?? -1] ?? name;
    const fault = (name: Known, message: string) =>
      problems.push({ file, line: row.line, field: field(name), message });
    const id = roleIdIn(row, cell('id'), lines, (message) => fault('id', message));
    if (!cell('title')) fault('title', 'missing; expected a title');
    const risk = figure('risk', 'a whole number from 0 to 100', (value) => value <= 100);
    const amount = figure('salary', 'a yearly amount such as 90000', (value) => value > 0);
    const currency = cell('currency') || 'USD';
    if (!/^[A-Z]{3}$/.test(currency)) {
      fault('currency', `expected a currency code of three capitals; found ${quote(currency)}`);
    }
    if (id === undefined) continue;
    const aliases = listOf(cell('aliases'));
    const lives = listOf(cell('habitats')).map(habitats.idOf);
    records.push({
      id,
      title: cell('title'),
      family: cell('family') ? families.idOf(cell('family')) : UNCLASSIFIED,
      ...(cell('summary') && { summary: cell('summary') }),
      ...(aliases.length && { aliases }),
      ...(lives.length && { habitats: lives }),
      ...(amount !== undefined && { salary: { amount, currency, basis: file } }),
      ...(risk !== undefined && { flightRisk: { percent: risk } }),
    });
    const own = further.flatMap(({ label, column }) => {
      const text = row.cells[column] ?? '';
      return text ? [{ label, value: figures.has(column) ? Number(text) : listOf(text) }] : [];
    });
    if (own.length) attributes.set(id, own);

    function figure(name: Known, expected: string, fits: (value: number) => boolean) {
      if (!cell(name)) return undefined;
      const value = amountOf(cell(name));
      if (value !== undefined && fits(value)) return value;
      fault(name, `expected ${expected}; found ${quote(cell(name))}`);
      return undefined;
    }
  }
  return { problems, ...collected() };

  function collected() {
    return {
      records,
      attributes,
      lines,
      families: families.entries(),
      habitats: habitats.entries(),
    };
  }
}

function placesOfKnown(columns: readonly string[]): Partial<Record<Known, number>> {
  const names = columns.map(columnName);
  return Object.fromEntries(
    Object.entries(KNOWN).flatMap(([key, spellings]) => {
      const place = names.findIndex((name) => (spellings as readonly string[]).includes(name));
      return place < 0 ? [] : [[key, place]];
    }),
  );
}

function missingColumns(file: string, at: Partial<Record<Known, number>>): Problem[] {
  return (['id', 'title'] as const)
    .filter((name) => at[name] === undefined)
    .map((field) => ({ file, line: 1, field, message: 'this column is missing' }));
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
