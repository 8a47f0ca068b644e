export { type Adjacency, adjacencyOf, matchCost, strengthOf } from './arcs';
export { findRoutes, type Route } from './findRoutes';
export { type Reached, rankReach } from './rankReach';
export { chainTo, cheapestTree, type Tree } from './tree';
