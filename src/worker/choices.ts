import { delMany, get, keys, set } from 'idb-keyval';
import type { Plan, TablePlan } from '../compile';
import type { Table } from '../formats';
import { fingerprintOf } from './fingerprint';
import { taxonomies } from './store';

// How files were read is kept for files of the same shape: those whose tables have the same columns, in whatever order.

/** Raised when plans mean something else; older ones are not looked for. */
const VERSION = 1;
const PREFIX = `choices-${VERSION}:`;

interface Choices {
  /** In the order of the tables' shapes. */
  readonly tables: readonly TablePlan[];
  readonly computed?: Plan['computed'];
}

/** The plan that was chosen for tables of this shape; undefined where none was, or nothing can be read. */
export async function keptPlan(tables: readonly Table[]): Promise<Plan | undefined> {
  const { order, key } = await shapeOf(tables);
  try {
    const kept = await get<Choices>(key, taxonomies());
    if (!kept || !isFor(kept, order, tables)) return undefined;
    const own = order.map((at, rank) => [at, kept.tables[rank] as TablePlan] as const);
    const inOrder = own.sort(([a], [b]) => a - b).map(([, plan]) => plan);
    return { tables: inOrder, ...(kept.computed && { computed: kept.computed }) };
  } catch {
    // A browser that forbids storage has kept nothing.
    return undefined;
  }
}

/** Keeps a plan for tables of this shape. */
export async function keepPlan(tables: readonly Table[], { tables: plans, computed }: Plan) {
  const { order, key } = await shapeOf(tables);
  const inOrder = order.flatMap((at) => plans[at] ?? []);
  const choices: Choices = { tables: inOrder, ...(computed && { computed }) };
  try {
    await set(key, choices, taxonomies());
  } catch {
    // What cannot be kept is asked again.
  }
}

/** For how many shapes of files this browser keeps choices. */
export async function countChoices(): Promise<number> {
  try {
    return (await keysOfChoices()).length;
  } catch {
    return 0;
  }
}

/** Forgets how files were read. */
export async function forgetChoices(): Promise<void> {
  try {
    await delMany(await keysOfChoices(), taxonomies());
  } catch {
    // What cannot be kept need not be forgotten.
  }
}

async function keysOfChoices() {
  return (await keys<string>(taxonomies())).filter((key) => key.startsWith(PREFIX));
}

async function shapeOf(tables: readonly Table[]) {
  const shapes = tables.map(({ columns, holds }) => JSON.stringify([holds ?? '', columns]));
  const shape = (at: number) => shapes[at] ?? '';
  const order = [...shapes.keys()].sort((a, b) =>
    shape(a) < shape(b) ? -1 : Number(shape(a) > shape(b)),
  );
  return { order, key: `${PREFIX}${await fingerprintOf(shapes)}` };
}

/** Whether what was kept has a place for each column. */
function isFor({ tables: plans }: Choices, order: readonly number[], tables: readonly Table[]) {
  return (
    plans.length === tables.length &&
    order.every((at, rank) => plans[rank]?.columns.length === tables[at]?.columns.length)
  );
}
