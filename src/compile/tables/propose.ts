import {
  looksDescribed,
  looksHeadless,
  type Table,
  withoutDescription,
  withoutHeader,
} from '../../formats';
import type { Plan, Proposal, Question } from './plan';
import { dayQuestions, decimalQuestions } from './propose/questions';
import { plansOf } from './propose/tables';

/** How the first lines of a table are read. */
interface Lines {
  readonly isHeadless?: true;
  readonly isDescribed?: true;
}

/** What tables are taken for, by the names and the cells of their columns, and what has to be asked. */
export function propose(tables: readonly Table[]): Proposal {
  const lines = tables.map(linesOf);
  const plan = planFor(tables, lines);
  const asked = lines.flatMap(({ isHeadless, isDescribed }, at) => {
    if (isHeadless) return [headerQuestion(tables, lines, at, plan)];
    return isDescribed ? [descriptionQuestion(tables, lines, at, plan)] : [];
  });
  const read = asRead(tables, lines);
  const questions = [...asked, ...decimalQuestions(read, plan), ...dayQuestions(read, plan)];
  return { plan, questions };
}

function linesOf(table: Table): Lines {
  if (looksHeadless(table)) return { isHeadless: true };
  return looksDescribed(table) ? { isDescribed: true } : {};
}

const asRead = (tables: readonly Table[], lines: readonly Lines[]) =>
  tables.map((table, at) => {
    if (lines[at]?.isHeadless) return withoutHeader(table);
    return lines[at]?.isDescribed ? withoutDescription(table) : table;
  });

const planFor = (tables: readonly Table[], lines: readonly Lines[]): Plan => ({
  tables: plansOf(asRead(tables, lines)).map((own, at) => ({ ...own, ...lines[at] })),
});

function headerQuestion(
  tables: readonly Table[],
  lines: readonly Lines[],
  table: number,
  plan: Plan,
): Question {
  const { file, header } = tables[table] ?? { file: '', header: undefined };
  return {
    table,
    text: `Are the names of the columns of ${file} its first line, or is "${header?.cells.join(', ')}" a first row?`,
    choices: [
      { label: 'A first row', plan },
      { label: 'The names of the columns', plan: planFor(tables, lines.with(table, {})) },
    ],
  };
}

function descriptionQuestion(
  tables: readonly Table[],
  lines: readonly Lines[],
  table: number,
  plan: Plan,
): Question {
  const { file, rows } = tables[table] ?? { file: '', rows: [] };
  return {
    table,
    text: `Is the second line of ${file}, "${rows[0]?.cells.join(', ')}", a row, or does it say what the columns are?`,
    choices: [
      { label: 'It says what the columns are, and is left out', plan },
      { label: 'A row', plan: planFor(tables, lines.with(table, {})) },
    ],
  };
}
