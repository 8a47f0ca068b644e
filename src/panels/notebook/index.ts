export { NotebookPage } from './NotebookPage';
export { Notes } from './Notes';
export type { NotebookApi } from './types';
