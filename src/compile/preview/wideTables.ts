import { counted, countText } from '../../domain';
import type { Table } from '../../formats';
import { MOST_ATTRIBUTES } from '../attributes';
import type { Plan, Proposal, Question, Use } from '../tables/plan';
import { withUse } from './changePlan';

/** So many columns of a wide table are taken without a question. */
const TAKEN = 30;

/** More cells are kept only if the reader wants it: they take longer than a moment. */
const MOST_CELLS = 200_000;

/** What columns are taken for that have no use of their own. */
const PLAIN: ReadonlySet<Use> = new Set(['attribute', 'figure', 'list', 'text']);

interface Wide {
  readonly at: number;
  /** The columns that are asked about. */
  readonly rest: ReadonlySet<number>;
  readonly cells: number;
}

/** Asks what becomes of the columns of wide tables that have no use of their own; it is proposed to take them, or to leave out what is heavy. */
export function askOfWideTables({ plan, questions }: Proposal, tables: readonly Table[]): Proposal {
  const wide = plan.tables.flatMap(({ columns }, at): Wide[] => {
    const plain = [...columns.keys()].filter((column) =>
      PLAIN.has(columns[column]?.use ?? 'ignored'),
    );
    if (columns.length <= MOST_ATTRIBUTES || plain.length <= TAKEN) return [];
    const rest = new Set(plain.slice(TAKEN));
    return [{ at, rest, cells: rest.size * (tables[at]?.rows.length ?? 0) }];
  });
  if (!wide.length) return { plan, questions };
  const tamed = (one: Plan) => wide.filter(isHeavy).reduce(leftOut, one);
  const proposed = tamed(plan);
  const asked = wide.map((one) => questionOn(one, tables[one.at], proposed, plan));
  // The other questions are asked of tables that are read so.
  const others = questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => ({ ...choice, plan: tamed(choice.plan) })),
  }));
  return { plan: proposed, questions: [...asked, ...others] };
}

const isHeavy = ({ cells }: Wide) => cells > MOST_CELLS;
const leftOut = (plan: Plan, { at, rest }: Wide) => withUse(plan, at, rest, 'ignored');

/** What is proposed comes first. */
function questionOn(wide: Wide, table: Table | undefined, proposed: Plan, untamed: Plan): Question {
  const { at, rest, cells } = wide;
  const own = untamed.tables[at] ?? proposed.tables[at];
  const all = own ? { ...proposed, tables: proposed.tables.with(at, own) } : proposed;
  const time = isHeavy(wide) ? '; this takes a while' : '';
  const take = {
    label: `In the dossiers, the first ${countText(MOST_ATTRIBUTES)} columns as filters, too${time}`,
    plan: all,
  };
  const leave = { label: 'Left out', plan: leftOut(proposed, wide) };
  const columns = counted(table?.columns.length ?? 0, 'column');
  return {
    ...{ table: at },
    text: `${table?.file} has ${columns}. What becomes of ${counted(rest.size, 'further column')}, ${counted(cells, 'cell')}?`,
    choices: isHeavy(wide) ? [leave, take] : [take, leave],
  };
}
