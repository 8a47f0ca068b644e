import type { Column } from './columns';

/** Of more figures than these the largest stands for all: to write out each takes long. */
const FEW = 200;

/** The text of a column that takes most room, or nearly so: the longest. */
export function widestText({ isFigure, value, text }: Column, count: number): string {
  const indexes = new Map<number | string, number>();
  for (let index = 0; index < count; index++) {
    const known = value(index);
    if (known !== undefined) indexes.set(known, index);
  }
  if (isFigure && indexes.size > FEW) {
    const largest = [...indexes.keys()].reduce((most, one) => (one > most ? one : most));
    return text(indexes.get(largest) ?? 0);
  }
  return [...indexes.values()].reduce((longest, index) => {
    const one = text(index);
    return one.length > longest.length ? one : longest;
  }, '');
}
