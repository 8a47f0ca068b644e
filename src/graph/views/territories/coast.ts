import { largeCoast, SHORE } from '../../layout';

/** How far lands reach, and how far from them there is anything to draw, in pixels of the map. */
export interface Coast {
  /** How far a land reaches beyond what stands in it. */
  readonly shore: number;
  /** How far from the shore the lines in the water run. */
  readonly waters: readonly number[];
}

/** Where every title has its room; lines are close, as lands are. */
const OF_ATLAS: Coast = { shore: SHORE, waters: [7, 14, 21] };
/** The lines in the water of a large map, in widths of the open water between two lands. */
const WATERS = [0.17, 0.34];

/** The coast of the lands of an atlas, or of a large map of so many roles. */
export function coastOf(isAtlas: boolean, roles: number): Coast {
  if (isAtlas) return OF_ATLAS;
  const { shore, open } = largeCoast(roles);
  return { shore, waters: WATERS.map((share) => share * open) };
}

/** How far a land is felt: beyond the last of its lines, and some more, for they are drawn between what is measured. */
export const feltTo = ({ shore, waters }: Coast) => 1.25 * (shore + Math.max(...waters));
