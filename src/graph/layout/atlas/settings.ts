/** How much stronger the pull to the middle is from above and below: an atlas is wider than high, as the stage is. */
export const FLATTEN = 3;

/** How far a land reaches beyond its marks and labels, in pixels at zoom 1. */
export const SHORE = 15;

/** What lies free between the bodies of two lands, their shores included, and between two bodies of one. */
export const WATER = 2 * SHORE + 40;
export const BESIDE = 10;

/** Communities of fewer roles are no land, and have no territory. */
export const FEWEST = 3;
