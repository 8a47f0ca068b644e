// Stands in for comlink: in a worker that is simulated there is no worker's `self` to listen on.
export * from '../../../node_modules/comlink';
export { expose } from './workers';
