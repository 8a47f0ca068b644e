import type { Plan, TablePlan } from '../compile';
import type { Table } from '../formats';
import { saveChoice, savedChoice } from '../storage';
import { fingerprintOf } from './fingerprint';

// How files were read is kept for files of the same shape: those whose tables have the same columns, in whatever order.

interface Choices {
  /** In the order of the tables' shapes. */
  readonly tables: readonly TablePlan[];
  readonly computed?: Plan['computed'];
  readonly encoding?: string;
}

/** How files were read before. */
interface Kept {
  readonly plan: Plan;
  /** The encoding of texts that are no UTF-8, where the reader had chosen it. */
  readonly encoding: string | undefined;
}

/** The plan that was chosen for tables of this shape; undefined where none was, or nothing can be read. */
export async function keptPlan(tables: readonly Table[]): Promise<Kept | undefined> {
  const { order, name } = await shapeOf(tables);
  const kept = await savedChoice(name);
  if (!isFor(kept, order, tables)) return undefined;
  const own = order.map((at, rank) => [at, kept.tables[rank] as TablePlan] as const);
  const inOrder = own.sort(([a], [b]) => a - b).map(([, plan]) => plan);
  const plan = { tables: inOrder, ...(kept.computed && { computed: kept.computed }) };
  return { plan, encoding: kept.encoding };
}

/** Keeps a plan for tables of this shape, and the encoding that was chosen for them. */
export async function keepPlan(
  tables: readonly Table[],
  { tables: plans, computed }: Plan,
  encoding?: string,
) {
  const { order, name } = await shapeOf(tables);
  const inOrder = order.flatMap((at) => plans[at] ?? []);
  const choices: Choices = {
    tables: inOrder,
    ...(computed && { computed }),
    ...(encoding && { encoding }),
  };
  await saveChoice(name, choices);
}

async function shapeOf(tables: readonly Table[]) {
  const shapes = tables.map(({ columns, holds }) => JSON.stringify([holds ?? '', columns]));
  const shape = (at: number) => shapes[at] ?? '';
  const order = [...shapes.keys()].sort((a, b) =>
    shape(a) < shape(b) ? -1 : Number(shape(a) > shape(b)),
  );
  return { order, name: await fingerprintOf(shapes) };
}

/** Whether what was kept is a plan, and has a place for each column. */
function isFor(kept: unknown, order: readonly number[], tables: readonly Table[]): kept is Choices {
  const { tables: plans, computed, encoding = '' } = (kept ?? {}) as Partial<Choices>;
  return (
    Array.isArray(plans) &&
    (computed === undefined || Array.isArray(computed.by)) &&
    typeof encoding === 'string' &&
    plans.length === tables.length &&
    order.every((at, rank) => isPlanFor(plans[rank], tables[at]?.columns.length))
  );
}

function isPlanFor(plan: Partial<TablePlan> | undefined, columns: number | undefined): boolean {
  const isColumn = (column: unknown) => typeof column === 'object' && column !== null;
  return (
    typeof plan?.holds === 'string' &&
    Array.isArray(plan.columns) &&
    plan.columns.length === columns &&
    plan.columns.every(isColumn)
  );
}
