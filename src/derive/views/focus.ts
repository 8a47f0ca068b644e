import { createSelector } from 'reselect';
import type { RoleIndex, Taxonomy } from '../../domain';
import { focusRings, RING_LIMITS } from '../../graph';
import type { Depth, Ring } from '../../state';
import { pairs } from '../pairs';
import type { RoleLayout, ViewDefinition } from './types';

const ringsAround = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, centre: RoleIndex) => centre,
    (_: Taxonomy, __: RoleIndex, depth: Depth) => depth,
    (_: Taxonomy, __: RoleIndex, ___: Depth, ring: Ring) => ring,
  ],
  (taxonomy, centre, depth, limit): RoleLayout => {
    const table = pairs(taxonomy);
    const found = focusRings(table, taxonomy.roles.length, centre, depth, RING_LIMITS[limit]);
    const { positions, ring, radii, spokes, left } = found;
    const resting = new Uint8Array(table.count);
    for (const pair of spokes) resting[pair] = 1;
    return {
      ...{ positions, pairs: table, resting, left },
      backdrop: { circles: radii, lines: [], dashes: [], texts: [] },
      within: Uint8Array.from(ring, (at) => Number(at >= 0)),
      ...(limit === 'all' && left > 0 && { note: `${left} weaker matches have no room here.` }),
    };
  },
);

/** The selected role in the middle, those that it is matched with in rings round it. */
export const focus: ViewDefinition<'focus'> = {
  id: 'focus',
  label: 'Focus',
  shownBy: 'canvas',
  isOffered: () => true,
  isOfSelection: true,
  lack: 'It shows the selected role, and none is selected.',
  layOut: (taxonomy, { centre, depth, ring }) => ringsAround(taxonomy, centre, depth, ring),
  identity: ({ centre, depth, ring }) => `focus ${centre} ${depth} ${ring}`,
};
