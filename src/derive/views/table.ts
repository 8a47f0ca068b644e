import { mapLayout } from './map';
import type { ViewDefinition } from './types';

/** A row for each role. It is no picture; its positions are those of the map, so that a camera outlasts it. */
export const table: ViewDefinition<'table'> = {
  id: 'table',
  label: 'Table',
  shownBy: 'table',
  isOffered: () => true,
  layOut: (taxonomy, { mapped }) => mapLayout(taxonomy, mapped),
};
