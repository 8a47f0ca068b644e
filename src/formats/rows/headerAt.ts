import type { Row } from '../table';
import { joinedNames } from './secondHeader';

/** How far down column names are looked for. */
const FARTHEST = 20;

const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim());
const isFigure = (cell: string) => /\d/.test(cell) && /^[\s\d.,%+-]+$/.test(cell);

/** Which row has the names of the columns: the first, unless it fills at most half of the columns and a full row of words follows. */
export function headerAt(rows: readonly Row[]): number {
  const counts = rows.map((row) => filled(row).length);
  const width = usualOf(counts.slice(1));
  const twoLines = namesOnTwoLines(rows, width);
  if (twoLines >= 0) return twoLines;
  const first = rows.slice(0, FARTHEST).findIndex((_, at) => (counts[at] ?? 0) >= 0.8 * width);
  const names = filled(rows[first] ?? { line: 0, cells: [] });
  const isPreface = first > 0 && width > 1 && (counts[0] ?? 0) <= Math.max(1, width / 2);
  const areNames = new Set(names).size === names.length && !names.some(isFigure);
  return isPreface && areNames ? first : commentsIn(rows, width);
}

/** Where names stand on two lines, below rows that are hardly filled; -1 for nowhere. */
function namesOnTwoLines(rows: readonly Row[], width: number): number {
  const preface = rows.findIndex((row) => filled(row).length > width / 2);
  return rows
    .slice(0, Math.min(FARTHEST, preface + 1))
    .findIndex((row, at) => joinedNames(row, rows[at + 1], rows.slice(at + 2)));
}

/** How many comments the rows begin with, such as "# Nodes: 12" in a list of edges. */
function commentsIn(rows: readonly Row[], width: number): number {
  const isComment = ({ cells: [first = ''] }: Row) => /^[#%](\s|$)/.test(first);
  const isShort = (row: Row) => /^[#%]/.test(row.cells[0] ?? '') && filled(row).length !== width;
  return Math.max(
    0,
    rows.findIndex((row) => !isComment(row) && !isShort(row)),
  );
}

/** The count that most rows have. */
function usualOf(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
