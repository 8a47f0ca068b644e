import { join } from 'node:path';

/** Where the taxonomies that tests open in place of the built-in one are kept during a run. */
export const FOLDER = 'test-results/taxonomies';
export const pathOf = (name: string) => join(FOLDER, `${name}.json`);
