/** How much stronger the pull to the middle is from above and below: an atlas is wider than high, as the stage is. */
export const FLATTEN = 3;

/** How far a land reaches beyond its marks and labels, in pixels at zoom 1. */
export const SHORE = 15;

/** What lies free between the bodies of two lands, their shores included, and between two bodies of one. */
export const WATER = 2 * SHORE + 40;
export const BESIDE = 10;

/** Communities of fewer roles are no land, and have no territory. */
export const FEWEST = 3;

/** How far a land of a large map reaches beyond the middles of its roles, and the open water between two, in pixels at zoom 1. */
const LARGE = { shore: 42, open: 55, roles: 1000 } as const;

/** The coast of a map of so many roles: the larger a map is, the smaller it is shown, and the wider is its water. */
export function largeCoast(roles: number): { readonly shore: number; readonly open: number } {
  const scale = Math.max(1, Math.sqrt(roles / LARGE.roles));
  return { shore: LARGE.shore * scale, open: LARGE.open * scale };
}
