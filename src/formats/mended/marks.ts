import { counted, freshNames } from '../../domain';
import type { Table } from '../table';

const MARK = /^[x✓✔✗☑☒●•■*]$/iu;
/** So many columns, side by side, are a list that is marked; fewer may be yes or no. */
const FEWEST = 3;
const FEWEST_ROWS = 2;
/** What names of columns share: "Skills / ", "Skill: ". */
const SHARED_NAME = /^(.*\S)\s*(?:\/|:|–|—|\s-)\s+\S/;

/** A table in which columns that are marked or blank, side by side, are one list of their names. */
export function withMarksListed(table: Table): Table {
  const run = table.header && runOfMarks(table);
  if (!run) return table;
  const { file, columns, rows, header } = table;
  const [first, end] = run;
  const names = columns.slice(first, end);
  const shared = sharedName(names);
  const entries = shared
    ? names.map((name) =>
        name.slice(name.indexOf(shared) + shared.length).replace(/^[\s/:–—-]+/, ''),
      )
    : names;
  const fresh = freshNames([...columns.slice(0, first), ...columns.slice(end)], ' ');
  const around = <T>(all: readonly T[], own: T) => [...all.slice(0, first), own, ...all.slice(end)];
  const listOf = (cells: readonly string[]) =>
    entries.filter((_, at) => cells[first + at]).join('\n');
  const name = fresh(shared ?? 'marked');
  const message = `${counted(names.length, 'column')} are marked or blank, from "${names[0]}" to "${names.at(-1)}"; read as one list, "${name}"`;
  const { header: _, ...rest } = table;
  return {
    ...rest,
    columns: around(columns, name),
    rows: rows.map(({ line, cells }) => ({ line, cells: around(cells, listOf(cells)) })),
    remarks: [...table.remarks, { file, line: header?.line ?? 1, message }],
  };
}

/** Where the longest run of such columns begins and ends. */
function runOfMarks({ columns, rows }: Table): readonly [number, number] | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  const areMarks = columns.map(
    (name, at) => name && rows.every(({ cells }) => !cells[at] || MARK.test(cells[at])),
  );
  let longest: readonly [number, number] = [0, 0];
  for (let first = 0; first < columns.length; first++) {
    let end = first;
    while (areMarks[end]) end++;
    if (end - first > longest[1] - longest[0]) longest = [first, end];
    first = end;
  }
  const [first, end] = longest;
  const isMarked = rows.some(({ cells }) => cells.slice(first, end).some(Boolean));
  return end - first >= FEWEST && isMarked ? longest : undefined;
}

function sharedName([first = '', ...others]: readonly string[]): string | undefined {
  const shared = SHARED_NAME.exec(first)?.[1];
  return shared && others.every((name) => SHARED_NAME.exec(name)?.[1] === shared)
    ? shared
    : undefined;
}
