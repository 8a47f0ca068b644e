export { fileName } from './fileName';
export { xmlText } from './graphs/xml';
export { bundleText } from './records/bundle';
export { FORMATS } from './registry';
export type * from './types';
