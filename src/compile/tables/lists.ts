/** What may stand between the entries of a cell, the surest first. */
const SEPARATORS = ['\n', '|', ';'] as const;
type Separator = (typeof SEPARATORS)[number];

const LONGEST_ENTRY = 40;

/** The entries of a cell; empty ones and repetitions are left out. Without a separator the cell is one entry. */
export function entriesIn(cell: string, separator: Separator | undefined): string[] {
  const entries = separator === undefined ? [cell] : cell.split(separator);
  return [...new Set(entries.map((entry) => entry.trim()).filter(Boolean))];
}

/** What separates the entries of a column that holds lists by its name. */
export function separatorOfList(cells: readonly string[]): Separator | undefined {
  return SEPARATORS.find((separator) => cells.some((cell) => cell.includes(separator)));
}

/** What separates the entries of any other column: it holds lists if several of its cells and half of them do, or entries come again; and all are short and none is empty. */
export function separatorOfColumn(cells: readonly string[]): Separator | undefined {
  const filled = cells.filter(Boolean);
  return SEPARATORS.find((separator) => {
    const lists = filled.filter((cell) => cell.includes(separator));
    const isWhole = (cell: string) => cell.split(separator).every((entry) => entry.trim());
    if (!lists.length || !lists.every(isWhole)) return false;
    const entries = filled.flatMap((cell) => entriesIn(cell, separator));
    if (entries.some((entry) => entry.length > LONGEST_ENTRY)) return false;
    const areMany = lists.length > 1 && 2 * lists.length >= filled.length;
    return areMany || comesAgain(lists, entries, separator);
  });
}

/** Whether every list has an entry that stands in another cell, too. */
function comesAgain(lists: readonly string[], entries: readonly string[], separator: Separator) {
  const times = new Map<string, number>();
  for (const entry of entries) times.set(entry, (times.get(entry) ?? 0) + 1);
  return lists.every((cell) =>
    entriesIn(cell, separator).some((entry) => (times.get(entry) ?? 0) > 1),
  );
}
