import type { Problem } from '../../domain';
import type { Table } from '../table';
import { FORMS } from './forms';
import { graphTables } from './forms/graphTables';
import { nestedTables } from './nested/nestedTables';

/** The tables in a JSON value: of a form that is known, or whatever lists it has. */
export function jsonTables(file: string, value: unknown, remarks: readonly Problem[]): Table[] {
  const [first, ...rest] = tablesIn(file, value);
  return first ? [{ ...first, remarks: [...remarks, ...first.remarks] }, ...rest] : [];
}

function tablesIn(file: string, value: unknown): Table[] {
  for (const { graphIn } of FORMS) {
    const graph = graphIn(value);
    if (graph) return graphTables(file, graph);
  }
  return nestedTables(file, value);
}
