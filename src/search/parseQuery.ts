import { RISK_LEVELS } from '../domain';

/** A span of figures, both ends included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What a reader asks for. Every part of it must be met. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Texts that a field must contain. */
  readonly fields: readonly { readonly field: TextField; readonly text: string }[];
  readonly figures: readonly ({ readonly field: FigureField } & Bounds)[];
  /** What could not be read, one sentence each. */
  readonly faults: readonly string[];
}

const TEXT_FIELDS = ['tool', 'habitat', 'family'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
const FIGURE_FIELDS = ['risk', 'salary'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

const EXAMPLES = {
  tool: 'tool:jira',
  habitat: 'habitat:bank',
  family: 'family:data',
  risk: 'risk:>60',
  salary: 'salary:<90k',
} as const;

// A field with a value, which may be quoted; a phrase; or whatever stands between two spaces. An open quote ends with the text.
const PART = /(?:(\p{L}+):)?"([^"]*)(?:"|$)|(\p{L}+):(\S*)|(\S+)/gu;

/** Reads a query: words, "phrases", and fields such as tool:jira or risk:>60. Never throws; what is wrong is told. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const phrases: string[] = [];
  const fields: { field: TextField; text: string }[] = [];
  const figures: ({ field: FigureField } & Bounds)[] = [];
  const faults: string[] = [];
  for (const [whole, quotedField, quoted, name, value = '', word] of text.matchAll(PART)) {
    const field = (quotedField ?? name)?.toLowerCase();
    if (word !== undefined) words.push(word);
    else if (field === undefined) phrases.push(quoted ?? '');
    else if (isOneOf(TEXT_FIELDS, field)) {
      const wanted = (quoted ?? value).trim();
      if (wanted) fields.push({ field, text: wanted });
      else faults.push(`${field}: wants a word, such as ${EXAMPLES[field]}.`);
    } else if (isOneOf(FIGURE_FIELDS, field)) {
      const span = readSpan(field, quoted ?? value);
      if (span) figures.push({ field, ...span });
      else faults.push(`${field}: wants a figure, such as ${EXAMPLES[field]}.`);
    } else if (quotedField !== undefined || /^\p{L}/u.test(value)) {
      faults.push(`There is no field “${field}”. There are ${Object.keys(EXAMPLES).join(', ')}.`);
    } else words.push(whole);
  }
  return { words, phrases, fields, figures, faults };
}

function isOneOf<T extends string>(all: readonly T[], text: string): text is T {
  return (all as readonly string[]).includes(text);
}

const FIGURE = String.raw`[$€£]?(\d{1,12}(?:[.,]\d{1,6})?)\s*([km]?)%?`;
const COMPARED = new RegExp(`^(<=|>=|<|>|=)?\\s*${FIGURE}$`, 'i');
const BETWEEN = new RegExp(`^${FIGURE}\\s*[-–]\\s*${FIGURE}$`, 'i');
const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };
/** Figures on file are whole, so that "less than" ends a hair below. */
const HAIR = 1e-6;

function readSpan(field: FigureField, text: string): Bounds | undefined {
  const level = RISK_LEVELS.find((one) => one.level.toLowerCase() === text.toLowerCase());
  if (field === 'risk' && level) return { min: level.from, max: level.to };
  const [, from, fromUnit, to, toUnit] = BETWEEN.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [a, b] = [figure(from, fromUnit || toUnit), figure(to, toUnit)];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  }
  const [, sign = '=', number, unit] = COMPARED.exec(text) ?? [];
  return number === undefined ? undefined : compared(sign, figure(number, unit));
}

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
