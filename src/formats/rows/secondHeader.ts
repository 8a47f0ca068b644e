import type { Row } from '../table';

/** So many rows tell what stands below the names. */
const ROWS = 100;
const FEWEST_ROWS = 2;
/** The share of rows that fill a column which no row lacks. */
const ALWAYS = 0.8;
const FIGURE = /^-?\d+([.,]\d+)*%?$/;
const UNIT = /^[[(].*[\])]$|^[A-Z]{3}$|^[%€$£¥]$/;
const NOTHING = /^(n\/?a|n\.a\.|none|null|nan|unknown|tbd|yes|no)$/i;

/**
 * The names of columns where two lines have them: groups and the names in these ("Salary / base"), or names and units
 * ("Salary (USD)"). Undefined unless the second line lacks what each row has, and names what the first does not.
 */
export function joinedNames(
  first: Row,
  second: Row | undefined,
  below: readonly Row[],
): string[] | undefined {
  if (!second || below.length < FEWEST_ROWS) return undefined;
  const rows = below.slice(0, ROWS);
  const cellsAt = (at: number) => rows.map((row) => textAt(row, at)).filter(Boolean);
  const width = Math.max(...[first, second, ...rows].map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    ...{ name: textAt(first, at), sub: textAt(second, at), cells: cellsAt(at) },
  }));
  const lacks = columns.some(
    ({ name, sub, cells }) => name && !sub && cells.length >= ALWAYS * rows.length,
  );
  const subs = columns.filter(({ sub }) => sub);
  const nameless = columns.filter(({ name, cells }) => !name && cells.length);
  const areNamed = nameless.length > 0 && nameless.every(({ sub }) => sub);
  const areUnits = !nameless.length && subs.every(({ sub, cells }) => isUnitOf(sub, cells));
  return lacks && subs.length && (areNamed || areUnits) ? namesOf(columns) : undefined;
}

const textAt = ({ cells }: Row, at: number) => (cells[at] ?? '').replace(/\s+/g, ' ').trim();

/** Whether a text above figures is none itself, or looks like a unit. */
const isUnitOf = (text: string, cells: readonly string[]) =>
  UNIT.test(text) ||
  (cells.length > 0 &&
    cells.every((cell) => FIGURE.test(cell)) &&
    !FIGURE.test(text) &&
    !NOTHING.test(text));

function namesOf(columns: readonly { readonly name: string; readonly sub: string }[]): string[] {
  let group = '';
  return columns.map(({ name, sub }) => {
    if (name) group = name;
    if (!sub) return name;
    if (!group) return sub;
    return UNIT.test(sub)
      ? `${group} (${sub.replace(/^[[(](.*)[\])]$/, '$1')})`
      : `${group} / ${sub}`;
  });
}
