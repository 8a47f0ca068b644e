import { createSelector } from 'reselect';
import type { Column, RoleIndex, Taxonomy } from '../../domain';
import { focusRings } from '../../graph';
import type { Depth } from '../../state';
import { pairs } from '../pairs';
import { mapLayout } from './map';
import type { RoleLayout, ViewDefinition } from './types';

const ringsAround = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, centre: RoleIndex) => centre,
    (_: Taxonomy, __: RoleIndex, depth: Depth) => depth,
  ],
  (taxonomy, centre, depth): RoleLayout => {
    const table = pairs(taxonomy);
    const found = focusRings(table, taxonomy.roles.length, centre, depth);
    const { positions, ring, radii, left } = found;
    return {
      ...{ positions, pairs: table, backdrop: { circles: radii, lines: [], texts: [] } },
      within: Uint8Array.from(ring, (at) => Number(at >= 0)),
      ...(left > 0 && { note: `${left} more, weaker matches are left out.` }),
    };
  },
);

/** Without a selected role there is no centre: the map is shown, with a note on how to get one. */
const withoutCentre = createSelector(
  [(taxonomy: Taxonomy, mapped: Column) => mapLayout(taxonomy, mapped)],
  (layout): RoleLayout => ({
    ...layout,
    note: 'Choose a role: it is shown with those around it.',
  }),
);

/** The selected role in the middle, those that it is matched with in rings round it. */
export const focus: ViewDefinition<'focus'> = {
  id: 'focus',
  label: 'Focus',
  shownBy: 'canvas',
  isOffered: () => true,
  layOut: (taxonomy, { mapped, centre, depth }) =>
    centre >= 0 ? ringsAround(taxonomy, centre, depth) : withoutCentre(taxonomy, mapped),
  identity: ({ centre, depth }) => `focus ${centre} ${depth}`,
};
