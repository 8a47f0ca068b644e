export { type Adjacency, type Arcs, adjacencyOf, matchCost, strengthOf } from './arcs';
export { findRoutes, routesThrough } from './findRoutes';
export type { Route } from './route';
export { chainTo, cheapestTree, type Tree } from './tree';
