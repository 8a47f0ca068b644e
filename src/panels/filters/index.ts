import { fetched } from '../../ui';

export { ColourChoice, LaneChoice, SizeChoice } from './Drawing';
export { Filters } from './Filters';
export { FilteredOut } from './filteredOut/FilteredOut';
export { filterWords } from './parts/filterText';

/** Loaded when nothing passes. */
export const NothingPasses = fetched(
  async () => (await import('./filteredOut/NothingPasses')).NothingPasses,
);
