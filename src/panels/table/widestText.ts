import { asRoleIndex, type RoleIndex } from '../../domain';
import type { Column } from '../parts';

/** Of more figures than this only the largest is measured: formatting each takes long. */
const FEW = 200;

/** The text of a column that takes most room, or nearly so: the longest. */
export function widestText({ isFigure, value, text }: Column, count: number): string {
  const indexes = new Map<number | string, RoleIndex>();
  let unsorted = '';
  for (let at = 0; at < count; at++) {
    const index = asRoleIndex(at);
    const known = value(index);
    if (known !== undefined) indexes.set(known, index);
    else unsorted = longer(unsorted, text(index));
  }
  if (isFigure && indexes.size > FEW) {
    const [, largest] = [...indexes].reduce((most, one) => (one[0] > most[0] ? one : most));
    return longer(text(largest), unsorted);
  }
  return [...indexes.values()].reduce((longest, index) => longer(longest, text(index)), unsorted);
}

const longer = (one: string, other: string) => (other.length > one.length ? other : one);
