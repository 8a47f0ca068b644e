export type { Reached } from '../../graph';
export * from './highlight';
export type { Obstacle } from './obstacle';
export * from './reach';
export {
  declared,
  type FoundRoute,
  type RouteAnswer,
  type RouteStep,
  routesBetween,
} from './routes';
