import { digitsIn } from '../figures';
import type { ColumnPlan, TablePlan } from '../plan';
import { isAboveWord, sayingIn } from '../relations/says';
import { cellsIn, columnUses, type Draft } from './draft';
import type { Ends } from './ends';
import { NAMES_OF_RELATIONS } from './names';
import { judgedRows } from './profile';

const BY_NAME = 'by its name';

/** What a table is taken for that holds relations. */
export function relationsPlan(draft: Draft, ends: Ends, why: string): TablePlan {
  const { isFree, take, all } = columnUses(draft);
  take(ends.source, 'source', why);
  take(ends.target, 'target', why);
  const says = draft.keys.indexOf('says');
  const hasSayings = says >= 0 && isFree(says) && cellsIn(draft, says).every(sayingIn);
  if (hasSayings) take(says, 'says', BY_NAME);
  const weight = namedColumn(draft, 'match', (at) => isFree(at) && areWeights(draft, at));
  if (weight !== undefined) take(weight, 'match', BY_NAME);
  else take(onlyFigures(draft, isFree), 'match', 'no other column has figures');
  const because = namedColumn(draft, 'because', (at) => isFree(at) && tells(draft, at));
  take(because, 'because', BY_NAME);
  const columns = all((at) => restPlan(draft, at));
  const types = because === undefined ? [] : cellsIn(draft, because);
  const isMixed = types.some(isAboveWord) && !types.every(isAboveWord);
  const isAbove = ends.isAbove || (types.length > 0 && types.every(isAboveWord));
  return {
    ...{ holds: 'relations', why, columns },
    ...((ends.isAbove || !isMixed) && { says: isAbove ? 'above' : 'match' }),
  };
}

function namedColumn(
  { keys }: Draft,
  use: 'match' | 'because',
  fits: (column: number) => boolean,
): number | undefined {
  return NAMES_OF_RELATIONS[use]
    .map((name) => keys.indexOf(name))
    .find((column) => column >= 0 && fits(column));
}

/** A column of words is no weight, unless it is called one. */
function areWeights(draft: Draft, column: number): boolean {
  if (['match', 'percent', 'weight'].includes(draft.keys[column] ?? '')) return true;
  const cells = cellsIn(draft, column);
  return 2 * cells.filter((cell) => digitsIn(cell) !== undefined).length > cells.length;
}

function onlyFigures({ profiles }: Draft, isFree: (column: number) => boolean) {
  const columns = profiles.flatMap(({ areFigures }, at) => (areFigures && isFree(at) ? [at] : []));
  return columns.length === 1 ? columns[0] : undefined;
}

/** Whether a column says more than one thing, or the one thing that makes a relation a hierarchy. */
function tells(draft: Draft, column: number): boolean {
  const isReason = ['because', 'reason'].includes(draft.keys[column] ?? '');
  const { distinct = 0, filled = 0 } = draft.profiles[column] ?? {};
  const isOfSome = filled < judgedRows(draft.table).length;
  if (isReason || !filled || distinct > 1 || isOfSome) return isReason || filled > 0;
  return isAboveWord(cellsIn(draft, column)[0] ?? '');
}

function restPlan({ profiles }: Draft, column: number): ColumnPlan {
  const { filled = 0, distinct = 0 } = profiles[column] ?? {};
  if (!filled) return { use: 'ignored', why: 'it is empty' };
  return {
    use: 'ignored',
    why: distinct > 1 ? 'relations have no place for it' : 'all its cells are the same',
  };
}
