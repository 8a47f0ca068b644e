export * from './atlas';
export * from './rooms';
export { FEWEST, SHORE } from './settings';
