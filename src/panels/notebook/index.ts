export { NotebookPage } from './NotebookPage';
export { Notes } from './Notes';
export { DamagedDialog } from './received/DamagedDialog';
export { ReceivedDialog } from './received/ReceivedDialog';
export type { NotebookApi, ViewLinks } from './types';
export { SaveViewForm } from './views/SaveViewForm';
