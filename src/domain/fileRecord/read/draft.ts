import { fieldName } from '../../fault';
import type { Habitat } from '../../vocabulary';
import type { Line } from '../lines';

/** One sentence on a line of a file record; lines count from 1, the field is named where there is one. */
export interface FileRecordNote {
  readonly line: number;
  readonly field?: string;
  readonly message: string;
}

/** A line that no field took, as it stands. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

type Step = string | number;
type Path = readonly [string, ...Step[]];
type Group = Record<Step, unknown>;

/** What has been read so far: values by path, the line of each, faults, warnings and unread lines. */
export class Draft {
  readonly record: Group = {};
  readonly lines = new Map<string, number>();
  readonly faults: FileRecordNote[] = [];
  readonly warnings: FileRecordNote[] = [];
  readonly unread: UnreadLine[] = [];
  readonly newHabitats = new Map<string, Habitat>();

  /** The value at a path, or undefined. */
  get(...path: Path): unknown {
    return path.reduce<unknown>((group, step) => (group as Group | undefined)?.[step], this.record);
  }

  /** Sets the value at a path and remembers its line, and its parents' lines where they have none. */
  put(path: Path, value: unknown, line: Line): void {
    let group = this.record;
    path.forEach((step, index) => {
      const name = fieldName(path.slice(0, index + 1));
      if (!this.lines.has(name)) this.lines.set(name, line.number);
      const inner = group[step] ?? (typeof path[index + 1] === 'number' ? [] : {});
      group[step] = index === path.length - 1 ? value : inner;
      group = inner as Group;
    });
    this.lines.set(fieldName(path), line.number);
  }

  /** Sets a value that a record has once; a second line for it stays unread. */
  putOnce(path: Path, value: unknown, line: Line): void {
    if (this.get(...path) === undefined) this.put(path, value, line);
    else this.leave(line);
  }

  /** How many entries the list at a path has. */
  size(...path: Path): number {
    const list = this.get(...path);
    return Array.isArray(list) ? list.length : 0;
  }

  /** Appends to the list at a path. */
  add(path: Path, value: unknown, line: Line): void {
    this.put([...path, this.size(...path)], value, line);
  }

  /** The line of a field, or of the nearest thing around it that has one. */
  lineAt(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.lines.get(fieldName(path.slice(0, length)));
      if (line) return line;
    }
    return 1;
  }

  fault(line: Line, field: string, message: string): void {
    this.faults.push({ line: line.number, field, message });
  }

  warn(line: Line, field: string, message: string): void {
    this.warnings.push({ line: line.number, field, message });
  }

  leave(line: Line): void {
    this.unread.push({ line: line.number, text: line.text });
  }
}
