import { fetched } from '../../../ui';

/** The page on how files are read; it is loaded when files are opened. */
export const Preview = fetched(async () => (await import('./preview/Preview')).Preview);
