export * from './atlas';
export * from './largeAtlas';
export * from './rooms';
export { FEWEST, largeCoast, SHORE } from './settings';
