export { openFiles } from './openFiles';
export { type OpenReasons, openReasons } from './openReasons';
export { openSaved } from './openSaved';
export { prepareWorker } from './startWorker';
export * from './types';
export { writeFile } from './writeFile';
