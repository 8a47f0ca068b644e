import { entriesOfLiteral } from './listLiteral';

/** What may stand between the entries of a cell, the surest first; "literal" are lists as JSON or Python write them. */
const BETWEEN = ['\n', '|', ';'] as const;
const SEPARATORS = ['literal', ...BETWEEN] as const;
export type Separator = (typeof SEPARATORS)[number] | ',';

const LONGEST_ENTRY = 40;

/** The entries of a cell; empty ones and repetitions are left out. Without a separator the cell is one entry. */
export function entriesIn(cell: string, separator: Separator | undefined): string[] {
  if (separator === undefined) return cell.trim() ? [cell.trim()] : [];
  return [...new Set(split(cell, separator).map((entry) => entry.trim()))].filter(Boolean);
}

function split(cell: string, separator: Separator): readonly string[] {
  if (separator === 'literal') return entriesOfLiteral(cell) ?? [cell];
  // Airtable quotes an entry that has a comma of its own.
  if (separator === ',' && cell.includes('"')) return (cell.match(QUOTED) ?? []).map(unquoted);
  return cell.split(separator);
}

const QUOTED = /\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]+/g;

const unquoted = (entry: string) => {
  const inside = /^\s*"(.*)"\s*$/s.exec(entry)?.[1];
  return inside === undefined ? entry : inside.replaceAll('""', '"');
};

/** What separates the entries of a column that holds lists by its name. */
export function separatorOfList(cells: readonly string[]): Separator | undefined {
  return SEPARATORS.find((separator) =>
    separator === 'literal' ? areLiterals(cells) : divides(cells, separator),
  );
}

const divides = (cells: readonly string[], separator: Separator) =>
  cells.some((cell) =>
    separator === 'literal' ? entriesOfLiteral(cell) : cell.includes(separator),
  );

/** What separates the entries of a column that lists roles: that by which most entries are known names. */
export function separatorOfNames(
  cells: readonly string[],
  isName: (entry: string) => boolean,
): Separator | undefined {
  const used = ([...SEPARATORS, ','] as const).filter((separator) => divides(cells, separator));
  const named = [...used, undefined].map((separator) => {
    const entries = cells.flatMap((cell) => entriesIn(cell, separator));
    return { separator, share: entries.filter(isName).length / Math.max(1, entries.length) };
  });
  return named.reduce((best, one) => (one.share > best.share ? one : best)).separator;
}

/**
 * What separates the entries of any other column: it holds lists if several of its cells and half of them do, or
 * entries come again; and all are short and none is empty. Commas stand in sentences, too: both has to be so.
 */
export function separatorOfColumn(cells: readonly string[]): Separator | undefined {
  const filled = cells.filter(Boolean);
  if (areLiterals(filled)) return 'literal';
  return ([...BETWEEN, ','] as const).find((separator) => {
    const lists = filled.filter((cell) => cell.includes(separator));
    const isWhole = (cell: string) => split(cell, separator).every((entry) => entry.trim());
    if (!lists.length || !lists.every(isWhole)) return false;
    const entries = filled.flatMap((cell) => entriesIn(cell, separator));
    if (entries.some((entry) => entry.length > LONGEST_ENTRY)) return false;
    const areMany = lists.length > 1 && 2 * lists.length >= filled.length;
    if (separator === ',') return areMany && mostComeAgain(filled);
    return areMany || comesAgain(lists, entries, separator);
  });
}

const areLiterals = (cells: readonly string[]) =>
  cells.some(Boolean) && cells.every((cell) => !cell || entriesOfLiteral(cell));

/** Whether every list has an entry that stands in another cell, too. */
function comesAgain(lists: readonly string[], entries: readonly string[], separator: Separator) {
  const times = new Map<string, number>();
  for (const entry of entries) times.set(entry, (times.get(entry) ?? 0) + 1);
  return lists.every((cell) =>
    entriesIn(cell, separator).some((entry) => (times.get(entry) ?? 0) > 1),
  );
}

/** Whether most of what stands between commas does so in several different cells. */
function mostComeAgain(cells: readonly string[]) {
  const times = new Map<string, number>();
  for (const cell of new Set(cells))
    for (const entry of entriesIn(cell, ',')) times.set(entry, (times.get(entry) ?? 0) + 1);
  return 2 * [...times.values()].filter((count) => count > 1).length >= times.size;
}
