export { NotebookPage } from './NotebookPage';
export { Notes } from './Notes';
export type { NotebookApi, ViewLinks } from './types';
