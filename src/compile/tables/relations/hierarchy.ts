import type { RoleId } from '../../../domain';
import { addMatch, type Relations } from './collected';
import { WITHOUT_FIGURE } from './scaleOf';

type Parents = Relations['parents'];

/** Draws a hierarchy as matches, for files that have no others. How many they are. */
export function drawHierarchy(relations: Relations, isFiled: (id: RoleId) => boolean): number {
  let count = 0;
  for (const [child, parents] of relations.parents) {
    for (const role of parents) {
      addMatch(relations, child, { role, match: WITHOUT_FIGURE }, isFiled(role));
      count++;
    }
  }
  return count;
}

/** Fewer tops divide nothing, and of more the colours cannot be told apart. */
const FEWEST_TOPS = 2;
const MOST_TOPS = 40;

/** The top of the hierarchy that each role stands under, of several the first; undefined where there are too few tops for families, or too many. */
export function topsOf(parents: Parents): Map<RoleId, RoleId> | undefined {
  const tops = new Map<RoleId, RoleId>();
  for (const id of parents.keys()) followUp(id, parents, tops);
  const count = new Set(tops.values()).size;
  return count >= FEWEST_TOPS && count <= MOST_TOPS ? tops : undefined;
}

/** Notes the top of a role and of all on the way to it. A way that leads back to itself ends where it began. */
function followUp(id: RoleId, parents: Parents, tops: Map<RoleId, RoleId>): void {
  const way = new Set<RoleId>();
  let at = id;
  while (!tops.has(at) && !way.has(at)) {
    way.add(at);
    const [parent] = parents.get(at) ?? [];
    if (parent === undefined) break;
    at = parent;
  }
  const top = tops.get(at) ?? at;
  for (const one of way) tops.set(one, top);
}
