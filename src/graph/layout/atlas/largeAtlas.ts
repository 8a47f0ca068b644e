import type { Atlas } from './atlas';
import { type Bodies, bodiesOf } from './bodies';
import { pushDiscs } from './pushDiscs';
import { BESIDE, largeCoast } from './settings';
import { startOfAtlas } from './start';

/** A round that moves no role further than this many pixels is the last. */
const STILL = 0.5;
/** The share of the rounds in which the roles of a land, and all lands, are drawn together. */
const DRAWN = 0.5;
const PULL = { middle: 0.012, map: 0.006 } as const;
/** Slightly stronger from above and below: a large map has been laid out wider than high already. */
const GRAVITY = { x: 0.009, y: 0.036 } as const;

/**
 * An atlas of more roles than titles could be given room for: each community is drawn together into a land of discs of one
 * radius, with water around it.
 */
export function createLargeAtlas(
  communities: readonly number[],
  radius: number,
  rounds: number,
): Atlas {
  const roles = communities.length;
  const { shore, open } = largeCoast(roles);
  const room = { half: radius, up: radius, down: radius };
  const bodies = bodiesOf(Array(roles).fill(room), communities, new Map(), []);
  const water = 2 * shore + open - 2 * radius;
  const farthest = 2 * radius + water;
  const discs = {
    ...{ radius, of: bodies.of, farthest },
    apart: (one: number, other: number) =>
      bodies.isLand[one] && bodies.isLand[other] ? farthest : 2 * radius + BESIDE,
  };
  return {
    start: (at) => startOfAtlas(bodies, at, { water, gravity: GRAVITY }),
    round: (at, round) => {
      const before = at.slice();
      const heat = Math.max(0, 1 - round / (DRAWN * rounds));
      if (heat > 0) drawTogether(bodies, at, heat);
      pushDiscs(discs, at);
      return heat === 0 && at.every((value, i) => Math.abs(value - (before[i] ?? 0)) < STILL);
    },
    rounds,
    nameSpots: () => [],
  };
}

/** Draws the roles of each community to their middle, and all to the middle of the map. */
function drawTogether({ members }: Bodies, at: Float32Array, heat: number): void {
  for (const [, roles] of members) {
    let [x, y] = [0, 0];
    for (const role of roles) {
      x += (at[2 * role] as number) / roles.length;
      y += (at[2 * role + 1] as number) / roles.length;
    }
    const [dx, dy] = [-PULL.map * heat * x, -PULL.map * heat * y];
    for (const role of roles) {
      at[2 * role] = pulled(at[2 * role] as number, x, heat) + dx;
      at[2 * role + 1] = pulled(at[2 * role + 1] as number, y, heat) + dy;
    }
  }
}

const pulled = (from: number, to: number, heat: number) => from + PULL.middle * heat * (to - from);
