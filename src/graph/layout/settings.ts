import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import forceDefaults from 'graphology-layout-forceatlas2/defaults.js';

/** The smallest distance of a role to others, halved, in pixels at zoom 1; labels of a small map need more. */
export function room(roles: number): number {
  return 28 + Math.min(9, 640 / roles);
}

/** The least height of a large map, in widths: labels lie flat and need room above each other. */
export const UPRIGHT = 0.75;

/** Up to this many roles the forces are exact and start from random positions; beyond, they are approximated (Barnes-Hut). */
export const SMALL = 300;

/** The number of ForceAtlas2 rounds for a number of roles: large maps start near their end, and each round costs more. */
export function rounds(roles: number): number {
  return roles <= SMALL ? 600 : Math.round(Math.max(150, Math.min(600, 600_000 / roles)));
}

/** The most rounds of removing overlaps for a number of roles; they end as soon as no role moves. */
export function pushes(roles: number): number {
  return Math.round(Math.max(90, Math.min(300, 300_000 / roles)));
}

/** The side of the square that a role has on average, in pixels at zoom 1; in a small map labels need more of it. */
export function spacing(roles: number): number {
  return 80 + 240 / roles;
}

/** Settings of ForceAtlas2 for a number of roles. */
export function forceSettings(roles: number): ForceAtlas2Settings {
  return {
    ...forceDefaults,
    ...forceAtlas2.inferSettings(roles),
    gravity: 1,
    strongGravityMode: false,
    barnesHutOptimize: roles > SMALL,
    barnesHutTheta: 1.2,
  };
}
