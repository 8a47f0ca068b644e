export { createReading } from './createReading';
