import type { Bodies } from './bodies';
import { BESIDE, SHORE, WATER } from './settings';

/**
 * Moves every two bodies that are too close half the way apart each, along the side on which less is missing; in place. Two
 * bodies of one community may nearly touch, those of two lands have water between them.
 */
export function pushApart({ half, high, middle, of, isLand }: Bodies, at: Float32Array): void {
  // Every two of some hundred bodies, hundreds of times: what most pairs fail comes first.
  for (let a = 0; a < of.length; a++) {
    for (let b = a + 1; b < of.length; b++) {
      const dx = (at[2 * b] as number) - (at[2 * a] as number);
      const wide = (half[a] as number) + (half[b] as number) - Math.abs(dx);
      if (wide + WATER <= 0) continue;
      const dy =
        (at[2 * b + 1] as number) +
        (middle[b] as number) -
        (at[2 * a + 1] as number) -
        (middle[a] as number);
      const tall = (high[a] as number) + (high[b] as number) - Math.abs(dy);
      if (tall + WATER <= 0) continue;
      const gap = of[a] === of[b] ? BESIDE : gapBetween(isLand[a], isLand[b]);
      if (wide + gap <= 0 || tall + gap <= 0) continue;
      const isAcross = wide < tall;
      const by = isAcross ? share(wide + gap, dx) : share(tall + gap, dy);
      const axis = isAcross ? 0 : 1;
      at[2 * a + axis] = (at[2 * a + axis] as number) - by;
      at[2 * b + axis] = (at[2 * b + axis] as number) + by;
    }
  }
}

const share = (missing: number, difference: number) => (difference < 0 ? -missing : missing) / 2;

/** What must be free between bodies of two communities. */
function gapBetween(one = 0, other = 0): number {
  const lands = one + other;
  return lands === 2 ? WATER : lands === 1 ? SHORE + BESIDE : BESIDE;
}
