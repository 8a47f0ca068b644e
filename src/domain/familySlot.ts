import type { Family } from './vocabulary';

/** How many family colours there are. Where there are more families, none has one: a colour never stands for two. */
export const FAMILY_COLOURS = 9;

/** Whether colours tell families apart: there are several, and a colour for each. */
export const haveColours = ({ length }: readonly Family[]): boolean =>
  length > 1 && length <= FAMILY_COLOURS;

/** The number of a family's colour: 1 to 9 by its position in the vocabulary, 0 for a family that has none. */
export function familySlot(families: readonly Family[], id: string): number {
  const index = families.findIndex((family) => family.id === id);
  return families.length > FAMILY_COLOURS ? 0 : index + 1;
}
