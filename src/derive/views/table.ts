import { mapLayout } from './map';
import type { ViewDefinition } from './types';

/** A row for each role. It draws no positions; a camera in its link is checked against those of the map. */
export const table: ViewDefinition<'table'> = {
  id: 'table',
  label: 'Table',
  shownBy: 'table',
  isOffered: () => true,
  layOut: (taxonomy, { mapped }) => mapLayout(taxonomy, mapped),
};
