import { counted } from '../../domain';
import type { Table } from '../../formats';
import type { Plan, Proposal, Question, Use } from '../tables/plan';
import { withUse } from './changePlan';

/** A table of more columns is not opened as it is: each column would be a filter. */
const MOST_COLUMNS = 200;
/** So many of them are taken for what their cells are. */
const TAKEN = 30;

/** What columns are taken for that have no use of their own. */
const PLAIN: ReadonlySet<Use> = new Set(['attribute', 'figure', 'list', 'text']);

const CHOICES: readonly (readonly [label: string, use: Use])[] = [
  ['As text in the dossiers', 'text'],
  ['Left out', 'ignored'],
  ['As the cells tell, each a filter; the page becomes slow', 'attribute'],
];

/** Asks what becomes of the columns of wide tables that have no use of their own; as text is proposed. */
export function askOfWideTables({ plan, questions }: Proposal, tables: readonly Table[]): Proposal {
  const wide = plan.tables.flatMap(({ columns }, at) => {
    const plain = [...columns.keys()].filter((column) =>
      PLAIN.has(columns[column]?.use ?? 'ignored'),
    );
    return columns.length > MOST_COLUMNS && plain.length > TAKEN
      ? [{ at, rest: new Set(plain.slice(TAKEN)) }]
      : [];
  });
  if (!wide.length) return { plan, questions };
  const withTexts = (one: Plan) =>
    wide.reduce((next, { at, rest }) => withUse(next, at, rest, 'text'), one);
  const proposed = withTexts(plan);
  const asked = wide.map(({ at, rest }): Question => {
    const text = `${tables[at]?.file} has ${counted(tables[at]?.columns.length ?? 0, 'column')}. What becomes of ${counted(rest.size, 'further column')}?`;
    const planned = (use: Use): Plan => withUse(proposed, at, rest, use);
    return {
      ...{ table: at, text },
      choices: CHOICES.map(([label, use]) => ({ label, plan: planned(use) })),
    };
  });
  // The other questions are asked of tables that are read so.
  const others = questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => ({ ...choice, plan: withTexts(choice.plan) })),
  }));
  return { plan: proposed, questions: [...asked, ...others] };
}
