export { NotebookPage } from './NotebookPage';
export { Notes } from './Notes';
export { ReceivedDialog } from './received/ReceivedDialog';
export type { Received } from './received/types';
export type { NotebookApi, ViewLinks } from './types';
