import { cellsIn, type Draft } from './draft';

const ADDRESS = /^https?:\/\/\S+$/;

/** Whether a column holds nothing but addresses, which are no titles. */
export function areAddresses(draft: Draft, column: number): boolean {
  const cells = cellsIn(draft, column);
  return cells.length > 0 && cells.every((cell) => ADDRESS.test(cell));
}

/** The first column of addresses with its labels beside it, as Wikidata answers: "item" and "itemLabel". */
export function labelledAddresses(draft: Draft) {
  for (const [id, key] of draft.keys.entries()) {
    const title = key ? draft.keys.indexOf(`${key}label`) : -1;
    if (title >= 0 && areAddresses(draft, id)) return { id, title };
  }
  return undefined;
}

const VARIABLE = /^([a-z]\w*)\.(\w+)$/i;

/** The two ends of relations as queries of graphs answer them, "a.name" and "b.name", where no third column is called so. */
export function endsOfVariables(draft: Draft) {
  const found = draft.table.columns.flatMap((name, column) => {
    const [, variable, property] = VARIABLE.exec(name) ?? [];
    return variable && property ? [{ column, variable, property }] : [];
  });
  const [source, target, ...more] = found;
  if (!source || !target || more.length || source.property !== target.property) return undefined;
  const sources = new Set(cellsIn(draft, source.column));
  // What is both named and names others is on both sides of relations.
  if (!cellsIn(draft, target.column).some((cell) => sources.has(cell))) return undefined;
  return { source: source.column, target: target.column, isAbove: false };
}
