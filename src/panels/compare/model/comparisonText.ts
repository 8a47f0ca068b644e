import { counted, sectionNumber } from '../../../domain';

import type { Row, Section } from './types';
import type { VisibleRows } from './visibleRows';

/** How much is shown, in a few words: "3 roles compared, 41 rows". */
export function summaryText({ rows }: VisibleRows, roles: number): string {
  return `${counted(roles, 'role')} compared, ${counted(rows, 'row')}`;
}

/** What is left out, or undefined: "3 rows in which all say the same are left out, with them all of [02] Habitat." */
export function leftOutText({ leftOut, emptySections }: VisibleRows): string | undefined {
  if (leftOut === 0) return undefined;
  const rows =
    leftOut === 1
      ? '1 row in which all say the same is'
      : `${leftOut} rows in which all say the same are`;
  const whole = emptySections.length
    ? `, with ${leftOut === 1 ? 'it' : 'them'} all of ${emptySections.map(headingText).join(', ')}`
    : '';
  return `${rows} left out${whole}.`;
}

/** A section's heading with its number: "[02] Habitat". */
export function headingText({ number, heading }: Section): string {
  return number === undefined ? heading : `[${sectionNumber(number)}] ${heading}`;
}

/** A row's label with its note: "Tools (none in common)". */
export function labelText({ label, note }: Row): string {
  return note ? `${label} (${note})` : label;
}
