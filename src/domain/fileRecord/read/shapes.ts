import { quote } from '../../fault';
import { type Line, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';

/** Reads the lines under one section heading into the draft. */
export type SectionReader = (lines: readonly Line[], draft: Draft) => void;

const LONGEST_NUMBER = 24;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** "80%HIGH RISK" as its number and what follows the sign, or undefined. */
export function readPercent(text: string): { percent: number; rest: string } | undefined {
  const sign = text.indexOf('%');
  const digits = text.slice(0, Math.max(sign, 0)).trim();
  if (digits.length > LONGEST_NUMBER || !NUMBER.test(digits)) return undefined;
  return { percent: Number(digits), rest: text.slice(sign + 1).trim() };
}

/** The sentence on a percentage that cannot be read. */
export const notAPercent = (text: string) =>
  `expected a percentage such as 80%; found ${quote(text)}`;

const OPENING = '"“”„«';
const CLOSING = '"”“»';

/** The text of a quoted line, or undefined where the line is no quotation. One that is not closed is a fault. */
export function quotation(line: Line, draft: Draft, field: string): string | undefined {
  if (!OPENING.includes(line.text.charAt(0))) return undefined;
  if (line.text.length > 1 && CLOSING.includes(line.text.slice(-1))) return valueIn(line, 1, -1);
  draft.fault(line, field, `the quotation is not closed: ${quote(line.text)}`);
  return valueIn(line, 1);
}

const LONGEST_LABEL = 80;
const CAPITALS = /^[A-Z ]+$/;

/** A label in capitals with that ending: "LINKEDIN ILLUSION". */
export function isLabel(line: Line, ending: string): boolean {
  return (
    line.flat.length <= LONGEST_LABEL && line.flat.endsWith(ending) && CAPITALS.test(line.flat)
  );
}

/** The source in "[SOURCE: text]", null in "[SOURCE REDACTED]", undefined in any other line. */
export function bracketedSource(line: Line): string | null | undefined {
  if (line.flat === MARKS.redacted) return null;
  if (!line.flat.startsWith(MARKS.source) || !line.flat.endsWith(']')) return undefined;
  return valueIn(line, MARKS.source.length, -1);
}
