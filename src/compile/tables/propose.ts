import { looksHeadless, type Table, withoutHeader } from '../../formats';
import type { Plan, Proposal, Question } from './plan';
import { decimalQuestions } from './propose/questions';
import { plansOf } from './propose/tables';

/** What tables are taken for, by the names and the cells of their columns, and what has to be asked. */
export function propose(tables: readonly Table[]): Proposal {
  const headless = tables.map(looksHeadless);
  const plan = planFor(tables, headless);
  const headers = headless.flatMap((isHeadless, table) =>
    isHeadless ? [headerQuestion(tables, headless, table, plan)] : [],
  );
  return { plan, questions: [...headers, ...decimalQuestions(asRead(tables, headless), plan)] };
}

const asRead = (tables: readonly Table[], headless: readonly boolean[]) =>
  tables.map((table, at) => (headless[at] ? withoutHeader(table) : table));

function planFor(tables: readonly Table[], headless: readonly boolean[]): Plan {
  const plans = plansOf(asRead(tables, headless));
  return {
    tables: plans.map((own, at) => (headless[at] ? { ...own, isHeadless: true } : own)),
  };
}

function headerQuestion(
  tables: readonly Table[],
  headless: readonly boolean[],
  table: number,
  plan: Plan,
): Question {
  const { file, header } = tables[table] ?? { file: '', header: undefined };
  const named = headless.map((isHeadless, at) => isHeadless && at !== table);
  return {
    table,
    text: `Are the names of the columns of ${file} its first line, or is "${header?.cells.join(', ')}" a first row?`,
    choices: [
      { label: 'A first row', plan },
      { label: 'The names of the columns', plan: planFor(tables, named) },
    ],
  };
}
