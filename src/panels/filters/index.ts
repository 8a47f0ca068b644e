export { FilteredOut } from './FilteredOut';
export { Filters } from './Filters';
export { NothingPasses } from './NothingPasses';
