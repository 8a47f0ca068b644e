import { freshNames } from '../../domain';
import type { Row, Table } from '../table';

/** A hierarchy whose levels have a column each, from one column to another; every row fills one of them. */
interface Steps {
  readonly first: number;
  readonly last: number;
}

const FEWEST_ROWS = 4;
const FEWEST_STEPS = 3;
/** How far to the right such columns begin. */
const FARTHEST = 6;

/** A table in which the columns of a hierarchy's levels are one column, beside the level and what stands above. */
export function withStepsFolded(table: Table): Table {
  const steps = stepsIn(table);
  if (!table.header || !steps) return table;
  const { header, ...rest } = table;
  const { first, last } = steps;
  const fresh = freshNames(table.columns, ' ');
  const folded = <T>(all: readonly T[], own: readonly T[]) => [
    ...all.slice(0, first),
    ...own,
    ...all.slice(last + 1),
  ];
  const above: string[] = [];
  const rows = table.rows.map(({ line, cells }) => {
    const step = stepOf(cells, steps);
    const cell = cells[first + step] ?? '';
    above.splice(step, above.length, cell);
    const level = table.columns[first + step] ?? '';
    return { line, cells: folded(cells, [cell, level, above[step - 1] ?? '']) };
  });
  const areCodes = rows.every(({ cells }) => /^\S*\d\S*$/.test(cells[first] ?? ''));
  const name = areCodes ? fresh('code') : (table.columns[last] ?? '');
  const names = [name, fresh('level'), fresh('parent')];
  const message = `${last - first + 1} columns are the levels of a hierarchy, one filled a row; read as one column, with the level and what stands above`;
  return {
    ...{ ...rest, rows, columns: folded(table.columns, names) },
    remarks: [...table.remarks, { file: table.file, line: header.line, message }],
  };
}

/** The levels that a table has in columns; the longest run counts. */
function stepsIn({ columns, rows }: Table): Steps | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  for (let first = 0; first < Math.min(FARTHEST, columns.length - 1); first++)
    for (let last = Math.min(first + FARTHEST, columns.length - 1); last > first; last--)
      if (columns.slice(first, last + 1).every(Boolean) && areSteps(rows, { first, last }))
        return { first, last };
  return undefined;
}

function areSteps(rows: readonly Row[], steps: Steps): boolean {
  const count = steps.last - steps.first + 1;
  const taken: number[] = [];
  for (const { cells } of rows) {
    const own = cells.slice(steps.first, steps.last + 1).filter(Boolean);
    const step = stepOf(cells, steps);
    // A row lies one level below the row above it, or on any level that is higher.
    if (own.length !== 1 || step > (taken.at(-1) ?? -1) + 1) return false;
    taken.push(step);
  }
  const texts = rows.map(({ cells }, at) => cells[steps.first + (taken[at] ?? 0)]);
  const isLone = ({ cells }: Row, at: number) => taken[at] || cells.filter(Boolean).length === 1;
  return (
    new Set(taken).size === count &&
    new Set(texts).size >= 0.9 * texts.length &&
    (count >= FEWEST_STEPS || rows.every(isLone))
  );
}

const stepOf = (cells: readonly string[], { first, last }: Steps) =>
  cells.slice(first, last + 1).findIndex(Boolean);
