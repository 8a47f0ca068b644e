import { LONGEST_QUERY, RISK_LEVELS } from '../domain';
import {
  type Examples,
  FIGURE_FIELDS,
  type Field,
  type FigureField,
  TEXT_FIELDS,
  type TextField,
  THINGS,
} from './fields';
import { wordsIn } from './text';

/** A span of figures, both ends included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A span as a query writes it, with the sign of its currency where it has one: "$", "€" or "£". */
interface Span extends Bounds {
  readonly sign?: string;
}

/** What a reader asks for. Every part of it must be met. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Texts that a field must contain. */
  readonly fields: readonly { readonly field: TextField; readonly text: string }[];
  readonly figures: readonly ({ readonly field: FigureField } & Span)[];
  /** What could not be read, one sentence each. */
  readonly faults: readonly string[];
}

// A field with a value, which may be quoted; a phrase; a salary whose unit stands apart; or whatever
// stands between two spaces. An open quote ends with the text.
export const PART =
  /(?:(?<quotedField>\p{L}+):)?"(?<quoted>[^"]*)(?:"|$)|salary:\S*\d\s+(?<unit>[km])(?!\S)|(?<name>\p{L}+):(?<value>\S*)|(?<word>\S+)/giu;

/** What is read of a query, however long it is, and what is said of the rest. */
export function readable(asked: string): { readonly text: string; readonly faults: string[] } {
  if (asked.length <= LONGEST_QUERY) return { text: asked, faults: [] };
  const message = `A search has ${LONGEST_QUERY} characters at most; what follows was not read.`;
  return { text: asked.slice(0, LONGEST_QUERY), faults: [message] };
}

/** Reads a query: words, "phrases", and those fields that have an example, such as tool:jira or risk:>60. Never throws; what is wrong comes back as faults. */
export function parseQuery(text: string, examples: Examples): Query {
  const query: Draft = { words: [], phrases: [], fields: [], figures: [], faults: [] };
  for (const { 0: whole, groups = {} } of text.matchAll(PART)) {
    const { quotedField, quoted, unit, name, value = '', word } = groups;
    const field = (unit ? 'salary' : (quotedField ?? name))?.toLowerCase();
    if (word !== undefined) {
      query.words.push(word);
      if (/^-\p{L}/u.test(word)) query.faults.push('Nothing can be left out of a search.');
    } else if (field === undefined) readPhrase(query, quoted ?? '');
    else if (isField(field)) readField(query, examples, field, { value: quoted ?? value, unit });
    else if (quotedField !== undefined || /^\p{L}/u.test(value)) {
      query.faults.push(noField(field, Object.keys(examples)));
    } else query.words.push(whole);
  }
  return { ...query, faults: [...new Set(query.faults)] };
}

type Draft = { [K in keyof Query]: Query[K][number][] };

function readPhrase({ phrases, faults }: Draft, text: string): void {
  if (wordsIn(text).length > 0) phrases.push(text);
  else faults.push('An empty phrase finds nothing.');
}

interface Wanted {
  readonly value: string;
  /** The unit that stands apart from its figure. */
  readonly unit: string | undefined;
}

function readField(query: Draft, examples: Examples, field: Field, wanted: Wanted): void {
  const { fields, figures, faults } = query;
  const value = wanted.value.trim();
  const example = examples[field];
  if (!example) faults.push(`This taxonomy has no ${THINGS[field]}.`);
  else if (wanted.unit) {
    faults.push(`${field}: wants its unit beside the figure, such as ${example}.`);
  } else if (isOneOf(TEXT_FIELDS, field)) {
    if (value) fields.push({ field, text: value });
    else faults.push(`${field}: wants a word, such as ${example}.`);
  } else {
    const span = readSpan(field, value);
    if (span) figures.push({ field, ...span });
    else faults.push(`${field}: wants a figure, such as ${example}.`);
  }
}

function noField(field: string, fields: readonly string[]): string {
  const others = fields.length === 1 ? 'There is only' : 'There are';
  const known = fields.length ? ` ${others} ${fields.join(', ')}.` : '';
  return `There is no field “${field}”.${known}`;
}

export const isField = (text: string): text is Field =>
  isOneOf(TEXT_FIELDS, text) || isOneOf(FIGURE_FIELDS, text);

function isOneOf<T extends string>(all: readonly T[], text: string): text is T {
  return (all as readonly string[]).includes(text);
}

const FIGURE = String.raw`([$€£]?)(\d{1,12}(?:[.,]\d{1,6})?)\s*([km]?)%?`;
const COMPARED = new RegExp(`^(<=|>=|<|>|=)?\\s*${FIGURE}$`, 'i');
const BETWEEN = new RegExp(`^${FIGURE}\\s*[-–]\\s*${FIGURE}$`, 'i');
const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };
/** Figures on file are whole, so that "less than" ends a hair below. */
const HAIR = 1e-6;

function readSpan(field: FigureField, text: string): Span | undefined {
  const level = RISK_LEVELS.find((one) => one.level.toLowerCase() === text.toLowerCase());
  if (field === 'risk' && level) return { min: level.from, max: level.to };
  const [, fromSign, from, fromUnit, toSign, to, toUnit] = BETWEEN.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [a, b] = [figure(from, fromUnit || toUnit), figure(to, toUnit)];
    return { min: Math.min(a, b), max: Math.max(a, b), ...signed(fromSign || toSign) };
  }
  const [, comparison = '=', sign, number, unit] = COMPARED.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { ...compared(comparison, figure(number, unit)), ...signed(sign) };
}

const signed = (sign: string | undefined) => (sign ? { sign } : {});

function compared(sign: string, value: number): Bounds {
  const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (sign === '<') return { min: least, max: value - HAIR };
  if (sign === '<=') return { min: least, max: value };
  if (sign === '>') return { min: value + HAIR, max: most };
  return sign === '>=' ? { min: value, max: most } : { min: value, max: value };
}

/** "90,000" is ninety thousand, "1,5" with one or two digits after the comma is one and a half. */
function figure(number: string, unit = ''): number {
  const text = /,\d{3}$/.test(number) ? number.replace(',', '') : number.replace(',', '.');
  return Number(text) * (UNITS[unit.toLowerCase()] ?? 1);
}
