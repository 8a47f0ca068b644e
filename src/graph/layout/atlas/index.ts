export * from './atlas';
export * from './rooms';
export { SHORE } from './settings';
