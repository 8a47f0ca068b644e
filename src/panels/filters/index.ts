export { ColourChoice, LaneChoice, SizeChoice } from './Drawing';
export { Filters } from './Filters';
export { FilteredOut } from './filteredOut/FilteredOut';
export { NothingPasses } from './filteredOut/NothingPasses';
export { filterWords } from './parts/filterText';
