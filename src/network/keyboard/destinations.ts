import { otherEnd, pairsOfRole } from '../../derive';
import { indexesIn, type RoleIndex } from '../../domain';
import { pointOf, type Scene, STATE } from '../scene/scene';
import { type Arrow, type Spot, step } from './walk';

/** The roles on the map that are matched with one strongly enough, strongest match first. */
export function matchesShown(
  { pairs, states }: Scene,
  role: RoleIndex,
  counts: number,
): RoleIndex[] {
  return pairsThatCount(pairs, role, counts)
    .map((pair) => otherEnd(pairs, pair, role))
    .filter((other) => states[other] !== STATE.hidden);
}

/** The role to step to; the first key of a reader who stands nowhere leads to the role nearest the middle. */
export function destination(
  scene: Scene,
  from: RoleIndex,
  arrow: Arrow,
  counts: number,
): RoleIndex | undefined {
  const { roles, pairs, states } = scene;
  const spots = [...indexesIn(roles)]
    .filter((role) => states[role] !== STATE.hidden)
    .map((role): Spot => ({ role, ...pointOf(scene, role) }));
  const here = spots.find(({ role }) => role === from);
  if (!here) return nearestTheMiddle(spots);
  const matched = pairsThatCount(pairs, from, counts).map((pair) => otherEnd(pairs, pair, from));
  return step(here, arrow, spots, new Set(matched));
}

/** The pairs of a role from a percent on; pressure has none, so all of it counts. */
function pairsThatCount(pairs: Scene['pairs'], role: RoleIndex, counts: number): number[] {
  return [...pairsOfRole(pairs, role)].filter(
    (pair) => pairs.kind === 'pressure' || (pairs.percent[pair] ?? 0) >= counts,
  );
}

function nearestTheMiddle(spots: readonly Spot[]): RoleIndex | undefined {
  const distance = ({ x, y }: Spot) => Math.hypot(x, y);
  return spots.toSorted((a, b) => distance(a) - distance(b))[0]?.role;
}
