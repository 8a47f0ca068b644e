import { createSelector } from 'reselect';
import type { Column, Taxonomy } from '../../domain';
import { pairs } from '../pairs';
import type { RoleLayout, ViewDefinition } from './types';

/** The roles where the analysis has put them, with every match. */
export const mapLayout = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, mapped: Column) => mapped],
  (taxonomy, positions): RoleLayout => ({ positions, pairs: pairs(taxonomy) }),
);

/** Roles stand near those that they are matched with. */
export const map: ViewDefinition<'map'> = {
  id: 'map',
  label: 'Map',
  shownBy: 'canvas',
  isOffered: () => true,
  layOut: (taxonomy, { mapped }) => mapLayout(taxonomy, mapped),
  hasRegions: true,
};
