import { createSelector } from 'reselect';
import { type RoleIndex, roleIndexAt, type Taxonomy } from '../../domain';
import { type Adjacency, adjacencyOf, matchCost } from '../../graph';
import type { Along, View } from '../../state';
import { passingRoles } from '../passing';
import { indexOfRole } from '../roles';

/** The limits of a route: no match below `strength`, not by the role to be avoided, and filters where they hold for every step. */
export type Bounds = Pick<View, 'filters' | 'strength' | 'filtered' | 'avoid'>;

const NOTHING = { source: [], target: [] };

/** The ends of every match, or of every pressure. */
export const endsAlong = (taxonomy: Taxonomy, along: Along) =>
  along === 'matches' ? taxonomy.matches : (taxonomy.pressure ?? NOTHING);

/** The cost of a step: by the percent of its match, or the same for every pressure. */
function stepCost({ matches }: Taxonomy, along: Along, step: number): number {
  return along === 'matches' ? matchCost(matches.percent[step] ?? 0) : 1;
}

/** What keeps routes from roles and steps. */
interface Barred {
  readonly mask: Uint8Array | undefined;
  readonly strength: number;
  readonly avoided: RoleIndex;
}

/** The steps that a route can take within bounds; its ends, and what it leads through, may always be entered. */
export function stepsWithin(
  taxonomy: Taxonomy,
  along: Along,
  { filters, strength, filtered, avoid }: Bounds,
  ...free: readonly RoleIndex[]
): Adjacency {
  const mask = filtered === 'steps' ? passingRoles(taxonomy, filters).mask : undefined;
  const barred = barredOf(mask, strength, indexOfRole(taxonomy, avoid));
  // The ends matter only where filters hold.
  return open(taxonomy, along, barred, mask ? free.join() : '');
}

const barredOf = createSelector(
  [
    (mask: Uint8Array | undefined) => mask,
    (_: unknown, strength: number) => strength,
    (_: unknown, __: number, avoided: RoleIndex) => avoided,
  ],
  (mask, strength, avoided): Barred => ({ mask, strength, avoided }),
);

const open = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, along: Along) => along,
    (_: Taxonomy, __: Along, barred: Barred) => barred,
    (_: Taxonomy, __: Along, ___: Barred, free: string) => free,
  ],
  (taxonomy, along, { mask, strength, avoided }, free): Adjacency => {
    const ends = endsAlong(taxonomy, along);
    const always = new Set(free.split(',').map(Number));
    const isOpen = (role: RoleIndex) =>
      role !== avoided && (!mask || mask[role] === 1 || always.has(role));
    const isStrong = (step: number) =>
      along === 'pressure' || (taxonomy.matches.percent[step] ?? 0) >= strength;
    return adjacencyOf(taxonomy.roles.length, ends, (step) =>
      isStrong(step) &&
      isOpen(roleIndexAt(ends.source, step)) &&
      isOpen(roleIndexAt(ends.target, step))
        ? stepCost(taxonomy, along, step)
        : Number.POSITIVE_INFINITY,
    );
  },
);
