import type { Problem } from '../../domain';
import { faultIn } from './faultIn';

/** A JSON file as plain data. */
export interface JsonSource {
  /** Undefined where it cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** What was mended. */
  readonly remarks: readonly Problem[];
}

/** What JSON has no place for, but Python writes; and integers with more digits than a number keeps. */
const ODD = /[[:,\s]-?(?:NaN\b|Infinity\b|\d{16})/;
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?(?:NaN|Infinity)\b|-?\d[\d.eE+-]*/g;

/** Reads a JSON file, or one with a value a line. A fault is named with its line. */
export function readJson(file: string, text: string): JsonSource {
  const source = text.replace(/^\uFEFF/, '');
  const { text: mended, remarks } = ODD.test(source)
    ? mend(file, source)
    : { text: source, remarks: [] };
  const value = valueIn(mended);
  if (value !== undefined) return { value, problems: [], remarks };
  return (
    linesIn(file, mended, remarks) ?? { value, problems: [faultIn(file, source)], remarks: [] }
  );
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mend(file: string, source: string) {
  let missing = 0;
  const text = source.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    if (/[NI]/.test(token)) {
      missing++;
      return 'null';
    }
    return /^-?\d{16,}$/.test(token) ? `"${token}"` : token;
  });
  const message = `NaN or Infinity, which JSON does not have; read as no figure: ${missing}`;
  return { text, remarks: missing ? [{ file, message }] : [] };
}

/** JSON lines: the first line is a value by itself, and there are others. */
function linesIn(file: string, text: string, remarks: readonly Problem[]): JsonSource | undefined {
  const lines = text.split(/\r\n?|\n/);
  const filled = lines.flatMap((line, at) => (line.trim() ? [{ line, number: at + 1 }] : []));
  const first = filled[0] && valueIn(filled[0].line);
  if (filled.length < 2 || typeof first !== 'object') return undefined;
  const read = filled.map(({ line, number }) => ({ number, line, value: valueIn(line) }));
  const problems = read.flatMap(({ value, line, number }) =>
    value === undefined ? [{ ...faultIn(file, line), line: number }] : [],
  );
  if (problems.length) return { value: undefined, problems, remarks: [] };
  return { value: read.map(({ value }) => value), problems, remarks };
}
