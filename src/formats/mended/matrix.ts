import { counted } from '../../domain';
import type { Row, Table } from '../table';

const FEWEST = 3;
/** The share of the rows' names that columns have, too. */
const SHARED = 0.9;
const FIGURE = /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)%?$/;

/** The names and the relations in a table that has a row and a column for each role; undefined where it is none. */
export function relationsOfMatrix(table: Table): Table[] | undefined {
  if (!table.header || !isMatrix(table)) return undefined;
  const { file, columns, rows, problems, remarks } = table;
  const cells = rows.flatMap((row) => cellsOf(row, columns));
  const own = cells.filter(({ source, target, weight }) => source !== target && Number(weight));
  const left = cells.length - own.length;
  const message = `a row and a column for each role; the cells are relations, without those of 0 and of a role with itself: ${counted(left, 'cell')}`;
  const names = [...new Set([...rows.map(({ cells: [name = ''] }) => name), ...columns.slice(1)])];
  return [
    {
      ...{ file, holds: 'roles', columns: ['title'], problems },
      rows: names.filter(Boolean).map((name, at) => ({ line: at + 1, cells: [name] })),
      remarks: [
        ...remarks.filter(({ line }) => line !== table.header?.line),
        { file, message, ...(left && { count: left, outcome: 'left out' as const }) },
      ],
    },
    {
      ...{ file: `${file}, cells`, holds: 'relations', problems: [], remarks: [] },
      columns: ['source', 'target', 'weight'],
      rows: own.map(({ line, source, target, weight }) => ({
        line,
        cells: [source, target, weight],
      })),
    },
  ];
}

function cellsOf({ line, cells: [source = '', ...weights] }: Row, [, ...names]: readonly string[]) {
  return weights.flatMap((weight, at) =>
    weight ? [{ line, source, target: names[at] ?? '', weight }] : [],
  );
}

function isMatrix({ columns: [, ...names], rows }: Table): boolean {
  const own = new Set(rows.map(({ cells: [name = ''] }) => name));
  const both = names.filter((name) => own.has(name)).length;
  return (
    rows.length >= FEWEST &&
    own.size === rows.length &&
    both >= SHARED * names.length &&
    both >= SHARED * rows.length &&
    rows.every(({ cells: [, ...weights] }) => weights.every((cell) => !cell || FIGURE.test(cell)))
  );
}
