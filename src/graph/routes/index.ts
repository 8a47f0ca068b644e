export { matchCost, strengthOf, type Ways, waysOf } from './arcs';
export { findRoutes, type Route } from './findRoutes';
export { type Reached, rankReach } from './rankReach';
export { chainTo, cheapestTree, type Tree } from './tree';
