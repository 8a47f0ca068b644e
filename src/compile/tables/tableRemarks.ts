import { counted, type Outcome, type Problem, quote } from '../../domain';

/** Where a remark belongs, and what stood there. */
interface Spot {
  readonly line: number;
  readonly field?: string | undefined;
  readonly found?: string;
  readonly outcome?: Outcome;
}

/** Takes what was mended or left out, row by row. */
export type Note = (message: string, spot: Spot) => void;

const MOST_QUOTED = 5;
const MOST_LINES = 5;

/** Collects remarks on a table: those of one kind become one, with its first line, the count of lines and what stood there. */
export function tableRemarks(file: string) {
  const kinds = new Map<
    string,
    { message: string; spot: Spot; count: number; lines: number[]; found: Set<string> }
  >();
  const note: Note = (message, spot) => {
    const key = `${spot.field}\n${message}`;
    const kind = kinds.get(key) ?? { message, spot, count: 0, lines: [], found: new Set() };
    kinds.set(key, kind);
    kind.count++;
    if (kind.lines.length < MOST_LINES) kind.lines.push(spot.line);
    if (spot.found) kind.found.add(spot.found);
  };
  const all = (): Problem[] =>
    [...kinds.values()].map(({ message, spot: { line, field, outcome }, count, lines, found }) => ({
      ...{ file, line, ...(count > 1 && { lines, count }), ...(field && { field }) },
      ...(outcome && { outcome }),
      message: `${message}${count > 1 ? `, on ${counted(count, 'line')}` : ''}${found.size ? `: ${quotedSome([...found])}` : ''}`,
    }));
  return { note, all };
}

/** The first of so many texts, quoted, and how many more there are. */
export function quotedSome(texts: readonly string[]): string {
  const more = texts.length - MOST_QUOTED;
  return `${texts.slice(0, MOST_QUOTED).map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
