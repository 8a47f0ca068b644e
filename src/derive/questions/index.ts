export * from './field';
export { type MoveColumns, moveColumns } from './figures';
export { type Highlight, LISTED } from './highlight';
export { judgedRoute } from './judgedRoute';
export * from './knownRoles';
export { type Move, type Moves, movesAsked } from './moves';
export type { Obstacle } from './obstacle';
export * from './pressureRankings';
export {
  type FoundRoute,
  type RouteStep,
  routesBetween,
  sharedBetween,
  stepOf,
} from './routes';
export { sharedPressures } from './sharedPressures';
export { stepWords } from './stepWords';
export type { Wish } from './wishes';
