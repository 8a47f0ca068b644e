/** One entry as Python writes it: in either kind of quotation marks, or without. */
const ENTRY = /(?:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*|([^'",[\]{}]+))(,|$)/y;

/** The entries of a list as JSON or Python writes it: `["a", "b"]`, `['a', 'b']`; undefined where the cell is none. */
export function entriesOfLiteral(cell: string): string[] | undefined {
  if (!cell.startsWith('[') || !cell.endsWith(']')) return undefined;
  return entriesOfJson(cell) ?? entriesOfPython(cell.slice(1, -1));
}

function entriesOfJson(cell: string): string[] | undefined {
  try {
    const entries: unknown[] = JSON.parse(cell);
    const isPlain = entries.every((entry) => typeof entry !== 'object' || entry === null);
    return isPlain ? entries.map((entry) => (entry === null ? '' : String(entry))) : undefined;
  } catch {
    // A list that is no JSON may be one of Python.
    return undefined;
  }
}

function entriesOfPython(inside: string): string[] | undefined {
  const entries: string[] = [];
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < inside.length) {
    const found = ENTRY.exec(inside);
    if (!found) return undefined;
    const quoted = found[1] ?? found[2];
    entries.push(quoted?.replace(/\\(.)/g, '$1') ?? found[3]?.trim() ?? '');
  }
  return entries;
}
