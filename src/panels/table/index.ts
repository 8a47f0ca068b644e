export { Tables } from './Tables';
