import type { AttributeValue } from '../../domain';
import {
  entriesIn,
  type Row,
  type Separator,
  separatorOfColumn,
  separatorOfList,
} from '../../formats';
import { figureColumns } from './figureColumns';
import type { Use } from './plan';
import type { Planned } from './planned';

/** Reads what a row has in the columns that no field of a record takes. */
export function attributeReader({ table, plan, rows, note }: Planned) {
  const figures = figureColumns({ ...table, rows }, plan.columns, note);
  const further = table.columns.flatMap((label, column) => {
    const use = plan.columns[column]?.use;
    if (!label || !use || !FURTHER.includes(use)) return [];
    const separator = separatorFor(use, () => rows.map(({ cells }) => cells[column] ?? ''));
    const words = (cell: string) => entriesIn(cell, separator);
    return [{ label, column, read: figures.get(column) ?? words }];
  });
  return ({ cells }: Row) =>
    further.flatMap(({ label, column, read }) => {
      const cell = cells[column] ?? '';
      const value: AttributeValue | undefined = cell ? read(cell) : undefined;
      const isNothing = value === undefined || (typeof value !== 'number' && !value.length);
      return isNothing ? [] : [{ label, value }];
    });
}

const FURTHER: readonly Use[] = ['attribute', 'figure', 'list', 'text'];

function separatorFor(use: Use, cells: () => readonly string[]): Separator | undefined {
  if (use === 'text' || use === 'figure') return undefined;
  const column = cells();
  const separator = separatorOfColumn(column);
  return use === 'list' ? (separator ?? separatorOfList(column)) : separator;
}
