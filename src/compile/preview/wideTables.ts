import { counted } from '../../domain';
import type { Table } from '../../formats';
import type { Plan, Proposal, Question, Use } from '../tables/plan';
import { withUse } from './changePlan';

/** A table of more columns is not opened as it is: each column would be a filter. */
const MOST_COLUMNS = 200;
/** So many of them are taken for what their cells are. */
const TAKEN = 30;

/** What more cells say is found and kept only if the reader wants it: as text they take a minute. */
const MOST_CELLS = 1_000_000;

/** What columns are taken for that have no use of their own. */
const PLAIN: ReadonlySet<Use> = new Set(['attribute', 'figure', 'list', 'text']);

type Choice = readonly [label: string, use: Use];

/** What can become of the columns, of so many cells; the first one is proposed. */
function choicesFor(cells: number): readonly Choice[] {
  const isHeavy = cells > MOST_CELLS;
  const text = `As text in the dossiers${isHeavy ? '; this takes a while' : ''}`;
  const asText: Choice = [text, 'text'];
  const leftOut: Choice = ['Left out', 'ignored'];
  return [
    ...(isHeavy ? [leftOut, asText] : [asText, leftOut]),
    ['As the cells tell, each a filter; the page becomes slow', 'attribute'],
  ];
}

/** Asks what becomes of the columns of wide tables that have no use of their own; as text is proposed, or to leave out what is heavy. */
export function askOfWideTables({ plan, questions }: Proposal, tables: readonly Table[]): Proposal {
  const wide = plan.tables.flatMap(({ columns }, at) => {
    const plain = [...columns.keys()].filter((column) =>
      PLAIN.has(columns[column]?.use ?? 'ignored'),
    );
    if (columns.length <= MOST_COLUMNS || plain.length <= TAKEN) return [];
    const rest = new Set(plain.slice(TAKEN));
    const cells = rest.size * (tables[at]?.rows.length ?? 0);
    return [{ at, rest, cells, choices: choicesFor(cells) }];
  });
  if (!wide.length) return { plan, questions };
  const tamed = (one: Plan) =>
    wide.reduce(
      (next, { at, rest, choices: [first] }) => withUse(next, at, rest, first?.[1] ?? 'text'),
      one,
    );
  const proposed = tamed(plan);
  const asked = wide.map(({ at, rest, cells, choices }): Question => {
    const text = `${tables[at]?.file} has ${counted(tables[at]?.columns.length ?? 0, 'column')}. What becomes of ${counted(rest.size, 'further column')}, ${counted(cells, 'cell')}?`;
    const planned = (use: Use): Plan => withUse(proposed, at, rest, use);
    return {
      ...{ table: at, text },
      choices: choices.map(([label, use]) => ({ label, plan: planned(use) })),
    };
  });
  // The other questions are asked of tables that are read so.
  const others = questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => ({ ...choice, plan: tamed(choice.plan) })),
  }));
  return { plan: proposed, questions: [...asked, ...others] };
}
