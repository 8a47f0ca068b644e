import type { Column } from './columns';

/** Of more figures than these the largest stands for all: to write out each takes long. */
const FEW = 200;

/** The text of a column that takes most room, or nearly so: the longest. */
export function widestText({ isFigure, value, text }: Column, count: number): string {
  const places = new Map<number | string, number>();
  for (let place = 0; place < count; place++) {
    const known = value(place);
    if (known !== undefined) places.set(known, place);
  }
  if (isFigure && places.size > FEW) {
    const largest = [...places.keys()].reduce((most, one) => (one > most ? one : most));
    return text(places.get(largest) ?? 0);
  }
  return [...places.values()].reduce((longest, place) => {
    const one = text(place);
    return one.length > longest.length ? one : longest;
  }, '');
}
