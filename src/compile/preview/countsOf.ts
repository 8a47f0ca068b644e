import type { Computed, Problem } from '../../domain';
import type { Table } from '../../formats';
import type { Compiled } from '../compile';
import type { Plan } from '../tables/plan';
import { type Planned, plannedTables } from '../tables/planned';
import { cut } from './cut';
import { type Kind, kindsIn } from './kindsIn';

/** A remark with what stands on its lines. */
export interface RemarkPreview extends Problem {
  readonly rows: readonly { readonly line: number; readonly text: string }[];
}

/** How much is left out: rows by what they hold, and cells, columns and files. */
export interface LeftOut {
  readonly roles: number;
  readonly relations: number;
  readonly details: number;
  readonly others: number;
}

/** What becomes of tables that are read by a plan. */
export interface Counts {
  /** Rows of roles, and of relations, in the files. */
  readonly roleRows: number;
  readonly relationRows: number;
  /** Rows of details, such as one a role and skill. */
  readonly detailRows: number;
  readonly leftOut: LeftOut;
  /** Roles with a row of their own, and those that are only named. */
  readonly filed: number;
  readonly unfiled: number;
  readonly matches: number;
  readonly pressures: number;
  readonly families: number;
  /** How the matches are computed, where the files have none. */
  readonly computed?: Computed | undefined;
  readonly remarks: readonly RemarkPreview[];
  /** Why they cannot be read so; empty where they can. */
  readonly problems: readonly Problem[];
  /** The kinds of rows that each table has, where its plan names a column of them. */
  readonly kinds: readonly (readonly Kind[] | undefined)[];
}

/** Counts what tables hold and what was made of them. */
export function countsOf(
  tables: readonly Table[],
  plan: Plan,
  compiled: Compiled | { readonly problems: readonly Problem[] },
): Counts {
  const planned = plannedTables(tables, plan);
  const rowsOf = (holds: 'roles' | 'relations' | 'details') =>
    planned
      .filter((one) => one.plan.holds === holds)
      .reduce((sum, { rows, others }) => sum + rows.length + others.length, 0);
  const made = 'problems' in compiled ? NOTHING : madeOf(compiled, tables);
  return {
    ...{ roleRows: rowsOf('roles'), relationRows: rowsOf('relations') },
    ...{ detailRows: rowsOf('details'), ...made, leftOut: leftOut(made.remarks, planned) },
    problems: 'problems' in compiled ? compiled.problems : [],
    kinds: kindsIn(tables, plan),
  };
}

const NOTHING = { filed: 0, unfiled: 0, matches: 0, pressures: 0, families: 0, remarks: [] };

function madeOf({ taxonomy }: Compiled, tables: readonly Table[]) {
  const { roles, matches, pressure, families, computed, remarks = [] } = taxonomy;
  const filed = roles.filter((role) => role.filed).length;
  return {
    ...{ filed, unfiled: roles.length - filed },
    matches: matches.percent.length,
    pressures: pressure?.source.length ?? 0,
    families: families.length,
    computed,
    remarks: withRows(remarks, tables),
  };
}

function leftOut(remarks: readonly Problem[], planned: readonly Planned[]): LeftOut {
  const holds = new Map(planned.map(({ table, plan }) => [table.file, plan.holds]));
  const sum = { roles: 0, relations: 0, details: 0, others: 0 };
  for (const { file, outcome, count = 1 } of remarks) {
    const held = outcome === 'row left out' ? holds.get(file) : undefined;
    if (held && held !== 'nothing') sum[held] += count;
    else if (outcome?.endsWith('left out')) sum.others += count;
  }
  return sum;
}

/** Finds what stands on the lines that remarks name, in one pass over each table. */
function withRows(remarks: readonly Problem[], tables: readonly Table[]): RemarkPreview[] {
  const sought = new Set(remarks.flatMap((remark) => linesOf(remark)));
  const columnsOf = new Map(tables.map(({ file, columns }) => [file, columns]));
  const found = new Map<string, readonly string[]>();
  for (const { file, rows } of tables) {
    for (const { line, cells } of rows) {
      if (sought.has(line)) found.set(`${file}\n${line}`, cells);
    }
  }
  return remarks.map((remark) => {
    const column = columnsOf.get(remark.file)?.indexOf(remark.field ?? '') ?? -1;
    const rows = linesOf(remark).flatMap((line) => {
      const cells = found.get(`${remark.file}\n${line}`);
      return cells ? [{ line, text: textOf(cells, column) }] : [];
    });
    return { ...remark, rows };
  });
}

const linesOf = ({ line, lines = line === undefined ? [] : [line] }: Problem) => lines;

/** The cells of a row; the one that a remark is about comes first. */
function textOf(cells: readonly string[], column: number): string {
  const others = cells.filter((cell, at) => cell && at !== column);
  const own = column >= 0 ? [cells[column] || '(nothing)'] : [];
  return cut([...own, ...others].map(cut).join(' · '));
}
