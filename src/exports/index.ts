export { fileName } from './fileName';
export { bundleText } from './records/bundle';
export { FORMATS } from './registry';
export type * from './types';
