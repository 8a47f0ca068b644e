export { countChoices, forgetChoices } from './choices';
export { openFiles } from './openFiles';
export { type OpenReasons, openReasons } from './openReasons';
export { openSaved } from './openSaved';
export { prepareWorker } from './startWorker';
export { deleteSaved, listSaved } from './store';
export * from './types';
