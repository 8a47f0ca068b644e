import type { ColumnPlan, Plan, Question, TablePlan } from '../tables/plan';

/** A part of a plan that a question can leave open: a column, a table without its columns, or the computed rule. */
interface Part {
  /** Undefined for the computed rule. */
  readonly table?: number;
  readonly column?: number;
}

/** Answers a question. What the question leaves open is taken from the answer, all else stays as it was. */
export function withAnswer(plan: Plan, proposed: Plan, question: Question, choice: number): Plan {
  const answer = question.choices[choice]?.plan;
  if (!answer) return plan;
  const open = openParts(proposed, question);
  return [...new Set(open.map(({ table }) => table))].reduce(
    (next, table) => withPartsOf(next, answer, table, open),
    plan,
  );
}

/** Which of a question's choices a plan agrees with; -1 for none. */
export function answerIn(plan: Plan, proposed: Plan, question: Question): number {
  const open = openParts(proposed, question);
  return question.choices.findIndex((one) =>
    open.every((part) => isSame(partIn(plan, part), partIn(one.plan, part))),
  );
}

function withPartsOf(
  plan: Plan,
  answer: Plan,
  at: number | undefined,
  open: readonly Part[],
): Plan {
  if (at === undefined) {
    const { computed: _, ...rest } = plan;
    return { ...rest, ...(answer.computed && { computed: answer.computed }) };
  }
  const [own, other] = [plan.tables[at], answer.tables[at]];
  if (!own || !other) return plan;
  const answered = new Set(open.flatMap(({ table, column }) => (table === at ? [column] : [])));
  const columns = own.columns.map((column, index) =>
    answered.has(index) ? (other.columns[index] ?? column) : column,
  );
  const table = { ...(answered.has(undefined) ? other : own), columns };
  return { ...plan, tables: plan.tables.with(at, table) };
}

/** The parts in which a choice differs from what is proposed. */
function openParts(proposed: Plan, { choices }: Question): Part[] {
  const parts = proposed.tables.flatMap(({ columns }, table): Part[] => [
    { table },
    ...columns.map((_, column) => ({ table, column })),
  ]);
  return [{}, ...parts].filter((part) =>
    choices.some(({ plan }) => !isSame(partIn(plan, part), partIn(proposed, part))),
  );
}

function partIn({ tables, computed }: Plan, { table, column }: Part) {
  if (table === undefined) return computed;
  const own = tables[table];
  return column === undefined ? own : own?.columns[column];
}

type Found = ColumnPlan | TablePlan | Plan['computed'];

/** Whether two parts say the same; tables are compared without their columns. */
function isSame(one: Found, other: Found): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  if ('use' in one && 'use' in other)
    return one.use === other.use && one.why === other.why && one.decimal === other.decimal;
  return JSON.stringify({ ...one, columns: 0 }) === JSON.stringify({ ...other, columns: 0 });
}
