import { type FamilyId, type HabitatId, type RoleRecord, UNCLASSIFIED } from '../../domain';
import { cellsOfRow, type RoleTable } from './cellsOfRow';
import { amountIn, currencyIn, percentIn } from './figures';
import type { RowOfRole } from './roles/rowsOfRoles';
import type { vocabularyOfNames } from './vocabularyOfNames';

/** The families and habitats that rows have named so far. */
export interface Vocabularies {
  readonly families: ReturnType<typeof vocabularyOfNames<FamilyId>>;
  readonly habitats: ReturnType<typeof vocabularyOfNames<HabitatId>>;
}

const RISK = {
  read: percentIn,
  fits: (value: number) => value >= 0 && value <= 100,
  expected: 'a figure from 0 to 100',
};
const AMOUNT = {
  read: amountIn,
  fits: (value: number) => value > 0,
  expected: 'a yearly amount such as 90000',
  doubtIn: (text: string) =>
    /^\D*\d{1,3}\.\d{3}\D*$/.test(text)
      ? 'three digits behind a point; read as thousands'
      : undefined,
};

type Cells = ReturnType<typeof cellsOfRow>;

/** The record that a row makes, without its relations. */
export function roleOfRow(
  { row, id, title }: RowOfRole,
  table: RoleTable,
  { families, habitats }: Vocabularies,
): RoleRecord {
  const cells = cellsOfRow(row, table);
  const { text, list, figure } = cells;
  const risk = figure('risk', RISK);
  const salary = salaryIn(cells, table);
  const aliases = list('aliases');
  const summary = text('summary');
  const lives = list('habitats').map(habitats.idOf);
  return {
    id,
    title,
    family: text('family') ? families.idOf(text('family')) : UNCLASSIFIED,
    ...(summary && summary !== title && { summary }),
    ...(aliases.length && { aliases }),
    ...(lives.length && { habitats: lives }),
    ...(salary && { salary }),
    ...(risk !== undefined && { flightRisk: { percent: risk } }),
  };
}

function salaryIn({ text, figure, note }: Cells, { file, columns, at }: RoleTable) {
  const amount = figure('salary', AMOUNT);
  const written =
    text('currency').toUpperCase() ||
    currencyIn(text('salary')) ||
    currencyIn(bracketsIn(columns[at.salary ?? -1]));
  const currency = written || 'USD';
  if (amount === undefined) return undefined;
  if (!/^[A-Z]{3}$/.test(currency)) {
    const message = 'expected a currency code of three letters; the salary is left out';
    note('currency', message, 'left out');
    return undefined;
  }
  if (!written) note('salary', `without a currency; taken for ${currency}`, 'asked');
  return { amount, currency, basis: file };
}

/** What a header has in brackets: "EUR" of "Salary (EUR)". */
const bracketsIn = (header = '') => /^[^(]*\((.*)\)\s*$/.exec(header)?.[1] ?? '';
