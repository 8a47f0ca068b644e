import type { RoleIndex } from '../../domain';
import type { Point } from '../scene/geometry';

/** Where a role stands on the map. */
export interface Spot extends Point {
  readonly role: RoleIndex;
}

export const ARROWS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

export type Arrow = keyof typeof ARROWS;

// How much further away a role counts for lying aside, outside the quarter of the arrow, or for not being matched.
const ASIDE = 2;
const OUTSIDE = 1000;
const UNMATCHED = 1.6;

/** The role that an arrow leads to: the nearest on that side, matched ones preferred; undefined when none is there. */
export function step(
  from: Spot,
  arrow: Arrow,
  spots: Iterable<Spot>,
  matched: ReadonlySet<RoleIndex>,
): RoleIndex | undefined {
  const { x: dx, y: dy } = ARROWS[arrow];
  let best: { role: RoleIndex; distance: number } | undefined;
  for (const { role, x, y } of spots) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    if (ahead <= 0) continue;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const distance =
      Math.hypot(ahead, aside * ASIDE) *
      (aside > ahead ? OUTSIDE : 1) *
      (matched.has(role) ? 1 : UNMATCHED);
    if (!best || distance < best.distance) best = { role, distance };
  }
  return best?.role;
}
