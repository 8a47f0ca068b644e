import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { randomNumbers } from '../../random';
import type { Bodies } from './bodies';
import { WATER } from './settings';

const ROUNDS = 300;
/** How much more room a community has at first than its bodies fill. */
const LOOSE = 1.2;
/** How far from the middle its bodies stand at first, on average, in its radii. */
const SPREAD = 0.55;
/** None stands further from it, lest it begin among others. */
const FARTHEST = 1.3;
/** What lies between communities at first, and how they are drawn to the middle: more from above and below, an atlas is wider than high. */
interface Sea {
  readonly water: number;
  readonly gravity: { readonly x: number; readonly y: number };
}

const SMALL: Sea = { water: WATER, gravity: { x: 0.006, y: 0.05 } };

/**
 * Where bodies stand at first: communities as circles that do not overlap, near where `at` has them, and in each its roles
 * as `at` has them around their middle. x and y in turn.
 */
export function startOfAtlas(
  bodies: Bodies,
  at: ArrayLike<number>,
  { water, gravity } = SMALL,
): Float32Array {
  const start = new Float32Array(2 * bodies.of.length);
  const communities = [...bodies.members].map(([, members]) => {
    const roles = members.filter((body) => body < bodies.roles);
    return { members, ...middleOf(roles, at), radius: radiusOf(bodies, members) };
  });
  const circles = communities.map(({ x, y, radius }) => ({ x, y, radius }));
  forceSimulation(circles)
    .randomSource(randomNumbers(3))
    .force('x', forceX(0).strength(gravity.x))
    .force('y', forceY(0).strength(gravity.y))
    .force(
      'apart',
      forceCollide<SimulationNodeDatum & { radius: number }>(({ radius }) => radius + water / 2),
    )
    .stop()
    .tick(ROUNDS);
  communities.forEach(({ members, x, y, spread, radius }, i) => {
    const scale = spread > 0 ? (SPREAD * radius) / spread : 0;
    const [cx, cy] = [circles[i]?.x ?? x, circles[i]?.y ?? y];
    for (const body of members) {
      const isName = body >= bodies.roles;
      const [dx, dy] = [Number(at[2 * body]) - x, Number(at[2 * body + 1]) - y];
      const kept = Math.min(scale, (FARTHEST * radius) / Math.hypot(dx, dy));
      start[2 * body] = cx + (isName ? 0 : kept * dx);
      start[2 * body + 1] = cy + (isName ? -radius : kept * dy);
    }
  });
  return start;
}

function radiusOf({ half, high }: Bodies, members: readonly number[]): number {
  const area = members.reduce((sum, body) => sum + 4 * (half[body] ?? 0) * (high[body] ?? 0), 0);
  return Math.sqrt((LOOSE * area) / Math.PI);
}

/** The middle of some roles, and how far they stand from it on average. */
function middleOf(roles: readonly number[], at: ArrayLike<number>) {
  const mean = (of: (role: number) => number) =>
    roles.reduce((sum, role) => sum + of(role), 0) / Math.max(1, roles.length);
  const x = mean((role) => Number(at[2 * role]));
  const y = mean((role) => Number(at[2 * role + 1]));
  const spread = mean((role) => Math.hypot(Number(at[2 * role]) - x, Number(at[2 * role + 1]) - y));
  return { x, y, spread };
}
