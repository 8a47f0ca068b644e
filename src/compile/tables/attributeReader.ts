import type { AttributeValue } from '../../domain';
import type { Row, Table } from '../../formats';
import { figureColumns } from './figureColumns';
import { entriesIn, separatorOfColumn } from './lists';
import type { TablePlan } from './plan';
import type { Note } from './tableRemarks';

/** Reads what a row has in the columns that no field of a record takes. */
export function attributeReader(table: Table, plan: TablePlan, note: Note) {
  const isFurther = (column: number) => plan.columns[column]?.use === 'attribute';
  const columns = table.columns.map((label, column) => (isFurther(column) ? label : ''));
  const figures = figureColumns({ ...table, columns }, note);
  const further = columns.flatMap((label, column) => {
    if (!label) return [];
    const separator = separatorOfColumn(table.rows.map(({ cells }) => cells[column] ?? ''));
    const words = (cell: string) => entriesIn(cell, separator);
    return [{ label, column, read: figures.get(column) ?? words }];
  });
  return ({ cells }: Row) =>
    further.flatMap(({ label, column, read }) => {
      const cell = cells[column] ?? '';
      const value: AttributeValue | undefined = cell ? read(cell) : undefined;
      return value === undefined ? [] : [{ label, value }];
    });
}
