import type { Cell, Entry, Subject } from './types';

const NOTHING: Cell = { kind: 'nothing' };

/** Some entries as a cell; undefined is not known yet. */
export function cellOf(entries: readonly Entry[] | undefined): Cell {
  if (entries === undefined) return { kind: 'unknown' };
  return entries.length ? { kind: 'entries', entries } : NOTHING;
}

/** Something out of each dossier; undefined for those that are not there. */
export function fromEach<T>(
  subjects: readonly Subject[],
  read: (dossier: NonNullable<Subject['dossier']>) => readonly T[],
): (readonly T[] | undefined)[] {
  return subjects.map(({ dossier }) => dossier && read(dossier));
}

/** Whether any of these cells has an entry. */
export function saysAnything(cells: readonly Cell[]): boolean {
  return cells.some(({ kind }) => kind === 'entries');
}

/** The parts of an entry as lines of plain text. */
function entryLines({ lead, level, name, lines = [], source }: Entry): string[] {
  const head = [lead, level, name].filter((part) => part !== undefined).join(' ');
  const from = source === null ? 'Source withheld' : source && `Source: ${source}`;
  return [head, ...lines, from].filter((line) => line !== undefined && line !== '') as string[];
}

/** A cell as plain text: a line for each part, an empty line between entries that take several. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'remark') return cell.text;
  if (cell.kind !== 'entries') return cell.kind === 'unknown' ? 'not loaded' : '';
  const texts = cell.entries.map(entryLines);
  const gap = texts.some(({ length }) => length > 1) ? '\n\n' : '\n';
  return texts.map((lines) => lines.join('\n')).join(gap);
}
