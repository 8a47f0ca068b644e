/** The mark before the decimals. */
export type Mark = '.' | ',';

const MISSING = /^(n\/?a|n\.a\.|#n\/a|nan|null|none|nil|-+|–|—|\?|\.+|\*{1,3}|#|:)$/i;
const GROUPS = /(?<=\d)[ '’](?=\d{3}(?!\d))/g;
const DIGITS = /^[+-]?(\d[\d.,]*|[.,]\d+)(e[+-]?\d{1,3})?$/i;
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const ONLY_GROUPS = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/;
const GROUPS_AND_DECIMALS = /^[+-]?\d{1,3}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d+$/;
const MOST_DIGITS = 15;
/** Most figures are so plain that nothing about them has to be found out. */
const PLAIN = /^-?\d{1,15}$/;

const other = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

/** Whether a cell says that there is no figure: "n/a", "-". */
export const isMissing = (cell: string) => MISSING.test(cell);

/** A cell's figure as it is written, without blanks between thousands and a sign of percent; undefined where it is none. */
export function digitsIn(cell: string): string | undefined {
  if (PLAIN.test(cell)) return cell;
  const digits = cell
    .replace('\u2212', '-')
    .replace(/(?<!\s)\s*%$/, '')
    .replace(GROUPS, '');
  const isFigure = DIGITS.test(digits) && markIn(digits) !== 'none';
  // A number ends before 1e309.
  return isFigure && Number.isFinite(valueWith(digits, '.')) ? digits : undefined;
}

/** What a figure's marks show: which one is before decimals, "any" where it has no mark, "either" for "45.000", "none" for no figure. */
export function markIn(digits: string): Mark | 'any' | 'either' | 'none' {
  if (PLAIN.test(digits)) return 'any';
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1) as Mark | undefined;
  if (!last) return digits.replace(/\D/g, '').length > MOST_DIGITS ? 'none' : 'any';
  if (marks.length === 1) return EITHER.test(digits) ? 'either' : last;
  if (ONLY_GROUPS.test(digits)) return other(last);
  return GROUPS_AND_DECIMALS.test(digits) ? last : 'none';
}

/** The value of a figure, by the mark before its decimals. */
export function valueWith(digits: string, decimal: Mark): number {
  if (PLAIN.test(digits)) return Number(digits);
  return Number(digits.replaceAll(other(decimal), '').replace(decimal, '.'));
}

/** A yearly amount: "90,000", "45.000", "€ 45 000", "52k"; undefined when it is none. Three digits behind a mark are thousands. */
export function amountIn(cell: string): number | undefined {
  const bare = cell.replace(/^(?:[A-Z]{3}|\p{Sc})[\s,.]*|(?<!\s)\s*(?:[A-Z]{3}|\p{Sc})$/gu, '');
  const thousands = /^(.*\d)\s?k$/i.exec(bare);
  const digits = digitsIn(thousands?.[1] ?? bare);
  if (digits === undefined || cell.endsWith('%')) return undefined;
  const mark = markIn(digits);
  const decimal = mark === 'either' ? (digits.includes('.') ? ',' : '.') : mark;
  return valueWith(digits, decimal === ',' ? ',' : '.') * (thousands ? 1000 : 1);
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', $: 'USD' };

/** The currency that a cell writes beside an amount; undefined where it writes none. */
export function currencyIn(cell: string): string | undefined {
  return /[A-Z]{3}/.exec(cell)?.[0] ?? SIGNS[/\p{Sc}/u.exec(cell)?.[0] ?? ''];
}

/** A percentage: "87", "50,5", "35 %"; undefined when it is none. Three digits behind a mark are decimals. */
export function percentIn(cell: string): number | undefined {
  const digits = digitsIn(cell);
  if (digits === undefined) return undefined;
  const mark = markIn(digits);
  const isComma = mark === ',' || (mark === 'either' && digits.includes(','));
  return valueWith(digits, isComma ? ',' : '.');
}
