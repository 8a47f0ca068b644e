export * from './highlight';
export type { Obstacle } from './obstacle';
export * from './pressureRankings';
export * from './reach';
export {
  type FoundRoute,
  type RouteStep,
  routesBetween,
} from './routes';
export { sharedPressures } from './sharedPressures';
