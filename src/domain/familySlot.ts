import type { Family } from './vocabulary';

/** How many family colours there are; a tenth family takes the first colour again. */
export const FAMILY_COLOURS = 9;

/** The number of a family's colour: 1 to 9 by its position in the vocabulary, 0 for a family that is not in it. */
export function familySlot(families: readonly Family[], id: string): number {
  const index = families.findIndex((family) => family.id === id);
  return index < 0 ? 0 : (index % FAMILY_COLOURS) + 1;
}
