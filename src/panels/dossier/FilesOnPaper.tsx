import { fetched } from '../../ui';

/** The files of several roles for paper; what shows them is loaded when it is first asked for. */
export const FilesOnPaper = fetched(
  async () => (await import('./pages/FilesOnPaper')).FilesOnPaper,
);
