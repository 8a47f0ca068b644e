import { type DayOrMonth, doubtfulDay, type Table } from '../../../formats';
import { decimalsOf, type FigureColumn } from '../figureColumns';
import { digitsIn, type Mark, markIn, valueWith } from '../figures';
import type { Plan, Question } from '../plan';

/** Nobody answers more. What is not asked is read as decimals, with a remark, and can be changed at the column. */
const MOST_ASKED = 20;

/** Asks, once for each column, what the mark in its figures is before, where no cell tells and decimals would be a guess. */
export function decimalQuestions(tables: readonly Table[], plan: Plan): Question[] {
  const questions: Question[] = [];
  for (const [at, table] of tables.entries()) {
    const own = plan.tables[at];
    if (own?.holds !== 'roles') continue;
    for (const figures of decimalsOf(table, own.columns)) {
      if (questions.length === MOST_ASKED) return questions;
      const cell = doubtIn(table, figures);
      if (cell !== undefined) questions.push(questionOn(cell, table, figures, plan, at));
    }
  }
  return questions;
}

/** Asks, once for each table, whether the day or the month comes first where no cell tells. */
export function dayQuestions(tables: readonly Table[], plan: Plan): Question[] {
  return tables.flatMap((table, at) => {
    const own = plan.tables[at];
    const doubt = own?.holds === 'roles' ? doubtfulDay(table) : undefined;
    if (!own || !doubt) return [];
    const { column, cell } = doubt;
    const choice = (daysBegin: DayOrMonth) => ({
      label: dayText(doubt[daysBegin]),
      plan: { ...plan, tables: plan.tables.with(at, { ...own, daysBegin }) },
    });
    return [
      {
        ...{ table: at, column },
        text: `What is ${cell} in the column "${table.columns[column]}" of ${table.file}?`,
        choices: [choice('day'), choice('month'), { label: 'No day; it stays as it is', plan }],
      },
    ];
  });
}

/** "3 April 2020" of "2020-04-03". */
const dayText = (iso: string) =>
  new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The first cell that could be read in two ways, and would be read as decimals: "45.000". */
function doubtIn({ rows }: Table, { column, decimal, isKnown }: FigureColumn): string | undefined {
  if (isKnown) return undefined;
  const isDoubtful = (cell: string) => {
    const digits = cell.includes(decimal) ? digitsIn(cell) : undefined;
    return digits?.includes(decimal) && markIn(digits) === 'either';
  };
  return rows.map(({ cells }) => cells[column] ?? '').find(isDoubtful);
}

function questionOn(
  cell: string,
  { file, columns }: Table,
  { column, decimal }: FigureColumn,
  plan: Plan,
  table: number,
): Question {
  const digits = digitsIn(cell) ?? '';
  const choice = (mark: Mark) => ({
    label: valueWith(digits, mark).toLocaleString('en'),
    plan: withDecimal(plan, table, column, mark),
  });
  return {
    ...{ table, column },
    text: `What is ${cell} in the column "${columns[column]}" of ${file}?`,
    choices: [choice(decimal), choice(decimal === '.' ? ',' : '.')],
  };
}

function withDecimal(plan: Plan, table: number, column: number, decimal: Mark): Plan {
  const own = plan.tables[table];
  const columns = own?.columns.map((one, at) => (at === column ? { ...one, decimal } : one));
  return own && columns ? { ...plan, tables: plan.tables.with(table, { ...own, columns }) } : plan;
}
