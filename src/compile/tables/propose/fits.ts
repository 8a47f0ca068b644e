import { amountIn, isMissing, percentIn } from '../figures';
import type { RoleUse } from '../plan';
import { cellsIn, type Draft } from './draft';

/** More families than these cannot be told apart by a colour each, nor as lands. */
const MOST_FAMILIES = 60;

/** Whether the cells of a column are what a use by that name needs. */
export function fitsUse(draft: Draft, column: number, use: RoleUse): boolean {
  if (use === 'salary') return half(draft, column, amountIn);
  if (use === 'risk') return half(draft, column, percentIn);
  if (use !== 'family' || draft.keys[column] === 'family') return true;
  const { distinct, filled, areFigures } = draft.profiles[column] ?? {
    ...{ distinct: 0, filled: 0, areFigures: false },
  };
  return !areFigures && distinct <= MOST_FAMILIES && distinct < filled;
}

function half(draft: Draft, column: number, read: (cell: string) => number | undefined) {
  const cells = cellsIn(draft, column).filter((cell) => !isMissing(cell));
  return 2 * cells.filter((cell) => read(cell) !== undefined).length >= cells.length;
}
