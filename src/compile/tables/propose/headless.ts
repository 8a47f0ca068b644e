import type { Table } from '../../../formats';
import { keyOf, NAMES_OF_RELATIONS, NAMES_OF_ROLES, RELATED } from './names';

const NAMES = new Set([
  ...Object.values(NAMES_OF_ROLES).flat(),
  ...Object.values(NAMES_OF_RELATIONS).flat(),
  ...[...RELATED, 'source', 'target', 'from', 'to'],
]);

const JUDGED = 50;

/** Whether the names of the columns look like one more row: none of them is a known name, and all are written as the cells below. */
export function looksHeadless({ columns, rows, separator }: Table): boolean {
  if (separator === undefined || !rows.length || columns.some((name) => NAMES.has(keyOf(name))))
    return false;
  const below = rows.slice(0, JUDGED);
  return columns.every((name, at) => {
    const cells = below.map(({ cells }) => cells[at] ?? '').filter(Boolean);
    const alike = cells.filter((cell) => shapeOf(cell) === shapeOf(name));
    return 2 * alike.length > cells.length;
  });
}

/** How a text is written: with capitals, small letters, digits and marks, however many. */
const shapeOf = (text: string) =>
  text
    .replace(/[\p{Lu}\p{Lt}]+/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]+/gu, 'a')
    .replace(/\d+/g, '0')
    .replace(/(.)\1+/gu, '$1');
