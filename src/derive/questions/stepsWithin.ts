import { createSelector } from 'reselect';
import { type RoleIndex, roleIndexAt, type Taxonomy } from '../../domain';
import { type Adjacency, adjacencyOf, matchCost } from '../../graph';
import type { Along, Filters } from '../../state';
import { passingRoles } from '../passing';

/** The limits of a route: it enters only roles that pass the filters, and takes no match below `strength`. */
export interface Bounds {
  readonly filters: Filters;
  readonly strength: number;
}

const NOTHING = { source: [], target: [] };

/** The ends of every match, or of every pressure. */
export const endsAlong = (taxonomy: Taxonomy, along: Along) =>
  along === 'matches' ? taxonomy.matches : (taxonomy.pressure ?? NOTHING);

/** The cost of a step: by the percent of its match, or the same for every pressure. */
function stepCost({ matches }: Taxonomy, along: Along, step: number): number {
  return along === 'matches' ? matchCost(matches.percent[step] ?? 0) : 1;
}

/** The steps that a route can take within bounds; its two ends may always be entered. */
export const stepsWithin = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, along: Along) => along,
    (taxonomy: Taxonomy, _: Along, { filters }: Bounds) => passingRoles(taxonomy, filters).mask,
    (_: Taxonomy, __: Along, { strength }: Bounds) => strength,
    (_: Taxonomy, __: Along, ___: Bounds, from: RoleIndex) => from,
    (_: Taxonomy, __: Along, ___: Bounds, ____: RoleIndex, to: RoleIndex) => to,
  ],
  (taxonomy, along, passing, strength, from, to): Adjacency => {
    const ends = endsAlong(taxonomy, along);
    const isOpen = (role: RoleIndex) => passing[role] === 1 || role === from || role === to;
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
