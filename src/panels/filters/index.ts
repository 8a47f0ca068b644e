export { Filters } from './Filters';
export { NothingPasses } from './NothingPasses';
