import type { Problem } from '../../domain';
import { faultyTable } from '../rows/tableOfEntries';
import type { Table } from '../table';

/** The tables of a graph: without edges that of its nodes. */
export function graphTables(
  file: string,
  nodes: Table,
  edges: Table,
  remarks: readonly Problem[] = [],
): Table[] {
  if (!nodes.rows.length && !edges.rows.length)
    return [faultyTable(file, 1, 'there are no nodes in this graph')];
  const [first, ...more] = [nodes, edges].filter(({ rows }) => rows.length);
  return first ? [{ ...first, remarks: [...remarks, ...first.remarks] }, ...more] : [];
}
