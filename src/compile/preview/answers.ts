import type { Plan, Question } from '../tables/plan';

/** A part of a plan that a question can leave open: a column, a table without its columns, or the plan without its tables. */
interface Part {
  /** Undefined for the plan itself. */
  readonly table?: number;
  readonly column?: number;
}

/** A part with the names of its fields that a question leaves open. */
interface OpenPart extends Part {
  readonly fields: readonly string[];
}

/** Answers a question. The fields that it leaves open are taken from the answer, all else stays: questions are answered in any order. */
export function withAnswer(plan: Plan, proposed: Plan, question: Question, choice: number): Plan {
  const answer = question.choices[choice]?.plan;
  if (!answer) return plan;
  const open = openParts(proposed, question);
  return [...new Set(open.map(({ table }) => table))].reduce((next, table) => {
    const own = open.filter((part) => part.table === table);
    return table === undefined
      ? taken(next, answer, own[0]?.fields)
      : withTableOf(next, answer, table, own);
  }, plan);
}

/** Which of a question's choices a plan agrees with; -1 for none. */
export function answerIn(plan: Plan, proposed: Plan, question: Question): number {
  const open = openParts(proposed, question);
  return question.choices.findIndex((one) =>
    open.every((part) => {
      const [own, other] = [partIn(plan, part), partIn(one.plan, part)];
      // Why a column has its use is no part of the answer.
      return part.fields.every((name) => name === 'why' || isSame(own[name], other[name]));
    }),
  );
}

function withTableOf(plan: Plan, answer: Plan, at: number, open: readonly OpenPart[]): Plan {
  const [own, other] = [plan.tables[at], answer.tables[at]];
  if (!own || !other) return plan;
  const fields = new Map(open.map((part) => [part.column, part.fields]));
  const columns = own.columns.map((column, index) =>
    taken(column, other.columns[index], fields.get(index)),
  );
  return {
    ...plan,
    tables: plan.tables.with(at, { ...taken(own, other, fields.get(undefined)), columns }),
  };
}

/** Something with some of its fields as they are in something else. */
function taken<T extends object>(own: T, other: T | undefined, names: readonly string[] = []): T {
  if (!other || !names.length) return own;
  const rest = Object.entries(own).filter(([name]) => !names.includes(name));
  const others = Object.entries(other).filter(([name]) => names.includes(name));
  return Object.fromEntries([...rest, ...others]) as T;
}

/** The fields in which a choice differs from what is proposed. */
function openParts(proposed: Plan, { choices }: Question): OpenPart[] {
  const plans = choices.map(({ plan }) => plan);
  const parts = proposed.tables.flatMap(({ columns }, table): Part[] => [
    { table },
    ...columns.map((_, column) => ({ table, column })),
  ]);
  return [{}, ...parts].flatMap((part) => {
    const before = partIn(proposed, part);
    const fields = plans.flatMap((plan) => differences(before, partIn(plan, part)));
    return fields.length ? [{ ...part, fields: [...new Set(fields)] }] : [];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function partIn(plan: Plan, { table, column }: Part): Fields {
  const own = table === undefined ? plan : plan.tables[table];
  if (column === undefined || !own || !('columns' in own)) return { ...own };
  return { ...own.columns[column] };
}

/** The names of the fields that differ; what holds further parts is none. */
function differences(one: Fields, other: Fields): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter(
    (name) => name !== 'tables' && name !== 'columns' && !isSame(one[name], other[name]),
  );
}

const isSame = (one: unknown, other: unknown) =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
