import { asRoleIndex } from '../../domain';
import type { Column } from '../parts';

/** The columns that tell any of so many roles apart, and the first, which has their titles. */
export function tellingColumns(columns: readonly Column[], count: number): readonly Column[] {
  const [titles, ...others] = columns;
  return titles ? [titles, ...others.filter((column) => isTelling(column, count))] : [];
}

function isTelling({ value, text }: Column, count: number): boolean {
  const said = (at: number) => value(asRoleIndex(at)) ?? text(asRoleIndex(at));
  for (let at = 1; at < count; at++) if (said(at) !== said(0)) return true;
  return false;
}
